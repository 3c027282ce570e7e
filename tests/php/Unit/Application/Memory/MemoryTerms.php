<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Plans\AgreedTerms;
use HostingInvoices\Application\Plans\TermsRepository;
use HostingInvoices\Domain\Calendar\CivilDate;

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

	public function withdrawn( int $subscription_id, CivilDate $on ): void {
	}
}
