<?php
declare( strict_types=1 );

namespace HostingInvoices\Domain\Claims;

use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;

/**
 * "Did we do everything?" before a claim goes to an agency or a lawyer (product.md, row 18): every question answered,
 * each time. What the customer can pay only a person can judge.
 */
final readonly class Checklist {

	/** @param array<string, bool> $answers By question. */
	private function __construct( public array $answers ) {
	}

	public static function of( HandOverFacts $facts, Claim $claim, Money $court_fee, CivilDate $today ): self {
		return new self(
			[
				'reminded'         => $facts->messages > 0,
				'called'           => $facts->calls > 0,
				'notice_delivered' => null !== $facts->notice_on,
				'term_passed'      => null !== $facts->free_until && $today->is_after( $facts->free_until ),
				'notice_proved'    => $facts->notice_proved,
				'no_dispute'       => ! $facts->disputed,
				'nothing_arranged' => ! $facts->arranged,
				'terms_known'      => $facts->terms_known,
				'address_known'    => $facts->address_known,
				'worth_it'         => $claim->total()->currency === $court_fee->currency && $claim->total()->compare( $court_fee ) > 0,
			]
		);
	}

	/** Without these nobody takes a claim over, and handing it over is refused. */
	public function may_be_handed_over(): bool {
		return $this->answers['notice_delivered'] && $this->answers['term_passed'] && $this->answers['no_dispute'] && $this->answers['nothing_arranged'];
	}
}
