<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Dunning;

use HostingInvoices\Domain\Dunning\Step;
use HostingInvoices\Domain\Dunning\StepKind;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Suspension\Level;

/**
 * A step as it is stored and as it goes over the wire: `step` of contract/timeline.ts.
 *
 * @phpstan-type StepArray array{key: string, day: int, do: string, label: string, enabled: bool, amount: string|null, only: string|null, subject: string, body: string, level?: string|null}
 */
final readonly class StepCodec {

	/** @param string $currency Of the shop, in which fixed fees are written. */
	public function __construct( private string $currency ) {
	}

	/** @return StepArray */
	public function to_array( Step $step ): array {
		return [
			'key'     => $step->key,
			'day'     => $step->day,
			'do'      => $step->kind->value,
			'label'   => $step->label,
			'enabled' => $step->enabled,
			'amount'  => $step->amount?->to_decimal(),
			'only'    => $step->only?->value,
			'subject' => $step->subject,
			'body'    => $step->body,
			'level'   => $step->level?->value,
		];
	}

	/**
	 * @param StepArray $step Checked against the schema before.
	 * @throws \HostingInvoices\Domain\Dunning\InvalidTimeline
	 * @throws \HostingInvoices\Domain\Money\InvalidMoney
	 */
	public function from_array( array $step ): Step {
		return Step::of(
			$step['key'],
			$step['day'],
			StepKind::from( $step['do'] ),
			$step['enabled'],
			null === $step['amount'] ? null : Money::from_decimal( $step['amount'], $this->currency ),
			null === $step['only'] ? null : CustomerType::from( $step['only'] ),
			$step['label'],
			$step['subject'],
			$step['body'],
			isset( $step['level'] ) ? Level::from( $step['level'] ) : null,
		);
	}
}
