<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Plans\AgreedTerms;
use HostingInvoices\Application\Plans\TermsRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Plans\Terms;

/** What the owner added: nothing was agreed in the shop. */
final class MemoryTerms implements TermsRepository {

	/** @var array<int, AgreedTerms> */
	private array $terms = [];

	public function add( AgreedTerms $terms ): void {
		$this->terms[ $terms->subscription_id ] = $terms;
	}

	public function find( int $subscription_id ): ?AgreedTerms {
		return $this->terms[ $subscription_id ] ?? null;
	}

	public function of_order( int $order_id ): array {
		return array_values( array_filter( $this->terms, static fn ( AgreedTerms $one ): bool => $one->order_id === $order_id ) );
	}

	public function agree( int $subscription_id, int $product_id, int $notice_months, Terms $terms, ?\DateTimeImmutable $at ): void {
		$this->terms[ $subscription_id ] = new AgreedTerms( $subscription_id, 0, $product_id, $notice_months, $terms, $at, false, null );
	}

	public function withdrawn( int $subscription_id, CivilDate $on ): void {
	}
}
