<?php

declare( strict_types=1 );

namespace HostingInvoices\Lab;

/**
 * Tells the product's events in the words of a scenario: keys instead of ids, and the customer's n-th invoice.
 */
final class Names {

	/** @var array<int, string> customer id => key */
	private array $customers = [];

	/** @var array<string, int> customer key => id */
	private array $ids = [];

	/** @var array<string, array<string, int>> customer key => service key => subscription id */
	private array $subscriptions = [];

	/** @var array<string, list<int>> customer key => invoice ids in the order of their issue */
	private array $invoices = [];

	/** @var array<string, int> invoice number => invoice id */
	private array $numbers = [];

	/** @var array<int, string> service id => service key */
	private array $services = [];

	/**
	 * @param array{id: int, subscriptions: array<string, int>, services: array<int, string>} $added As Shop::add() answers.
	 */
	public function know( string $key, array $added ): void {
		$this->customers[ $added['id'] ] = $key;
		$this->ids[ $key ]               = $added['id'];
		$service_key                     = static fn ( string $reference ): string => explode( '.', $reference )[0];
		foreach ( $added['subscriptions'] as $reference => $id ) {
			$this->subscriptions[ $key ][ $service_key( $reference ) ] = $id;
		}
		foreach ( $added['services'] as $id => $reference ) {
			$this->services[ $id ] = $service_key( $reference );
		}
	}

	/** The reference under which the panel knows a service; its first part is the scenario's key. */
	public static function reference( string $customer, string $service ): string {
		return "$service.$customer.example";
	}

	public function customer_id( string $key ): int {
		return $this->ids[ $key ];
	}

	public function subscription_id( string $customer, string $service ): int {
		return $this->subscriptions[ $customer ][ $service ];
	}

	/** @throws Refused when the customer has no such invoice yet. */
	public function invoice_id( string $customer, int $nth ): int {
		return $this->invoices[ $customer ][ $nth - 1 ] ?? throw new Refused( "$customer has no invoice $nth yet" );
	}

	/**
	 * @param array<string, mixed> $event
	 * @return array<string, mixed>|null null for what the format has no word for
	 */
	public function tell( array $event, array $fields ): ?array {
		$customer = $this->customers[ $event['customer_id'] ] ?? null;
		if ( 'invoice_issued' === $event['event'] && null !== $customer ) {
			$this->invoices[ $customer ][]     = (int) $event['invoice_id'];
			$this->numbers[ $event['number'] ] = (int) $event['invoice_id'];
		}
		if ( ! isset( $fields[ $event['event'] ] ) ) {
			return null;
		}
		$told = [
			'on'       => $event['on'],
			'event'    => $event['event'],
			'customer' => $customer,
		];
		foreach ( $fields[ $event['event'] ] as $field ) {
			$told[ $field ] = match ( $field ) {
				'invoice'  => $this->nth( $customer, (int) ( $event['invoice_id'] ?? 0 ) ),
				'invoices' => $this->all_nth( $customer, $event ),
				'service'  => $this->services[ (int) ( $event['service_id'] ?? 0 ) ] ?? explode( '.', (string) ( $event['service'] ?? '' ) )[0],
				default    => $event[ $field ] ?? null,
			};
		}
		return array_filter( $told, static fn ( mixed $value ): bool => null !== $value );
	}

	private function nth( ?string $customer, int $invoice_id ): ?int {
		$index = array_search( $invoice_id, $this->invoices[ $customer ?? '' ] ?? [], true );
		return false === $index ? null : $index + 1;
	}

	/**
	 * An event names its invoices by number or by id.
	 *
	 * @param array<string, mixed> $event
	 * @return list<int>
	 */
	private function all_nth( ?string $customer, array $event ): array {
		$named = $event['invoice_ids'] ?? $event['invoices'] ?? ( isset( $event['invoice_id'] ) ? [ $event['invoice_id'] ] : [] );
		$ids   = array_map( fn ( int|string $one ): int => is_int( $one ) ? $one : ( $this->numbers[ $one ] ?? 0 ), $named );
		return array_values( array_filter( array_map( fn ( int $id ): ?int => $this->nth( $customer, $id ), $ids ) ) );
	}
}
