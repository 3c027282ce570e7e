<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Subscriptions\SubscriptionRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * Subscriptions in {subscriptions}, each with its service in {services}.
 */
final readonly class WpdbSubscriptionRepository implements SubscriptionRepository {

	public function __construct( private Database $database ) {
	}

	/** Two writes: to be called inside a transaction. */
	public function add( Subscription $subscription, string $reference, \DateTimeImmutable $at ): int {
		$id = $this->database->insert(
			'subscriptions',
			[
				'customer_id'     => $subscription->customer_id,
				'currency'        => $subscription->price->currency,
				'created_at'      => Cell::instant( $at ),
				...self::changeable( $subscription ),
			]
		);
		$this->database->insert(
			'services',
			[
				'subscription_id' => $id,
				'customer_id'     => $subscription->customer_id,
				'reference'       => Cell::text( $reference, 190 ),
				'since_on'        => $subscription->schedule->anchor->to_string(),
			]
		);
		return $id;
	}

	public function find( int $id ): ?Subscription {
		return $this->all( 'WHERE id = %d', [ $id ] )[0] ?? null;
	}

	public function of_customer( int $customer_id ): array {
		return $this->all( 'WHERE customer_id = %d ORDER BY id', [ $customer_id ] );
	}

	public function due( int $customer_id, CivilDate $begins_by ): array {
		return $this->all( 'WHERE customer_id = %d AND next_period_on <= %s ORDER BY next_period_on, id', [ $customer_id, $begins_by->to_string() ] );
	}

	public function save( Subscription $subscription ): void {
		$this->database->update( 'subscriptions', self::changeable( $subscription ), [ 'id' => $subscription->id ] );
	}

	public function refer_to( int $subscription_id, string $reference ): void {
		$this->database->update( 'services', [ 'reference' => Cell::text( $reference, 190 ) ], [ 'subscription_id' => $subscription_id ] );
	}

	public function earliest_next_period( int $customer_id ): ?CivilDate {
		$date = $this->database->value( 'SELECT MIN(next_period_on) FROM {subscriptions} WHERE customer_id = %d', [ $customer_id ] );
		return null === $date ? null : CivilDate::parse( $date );
	}

	/**
	 * @param list<scalar> $values
	 * @return list<Subscription>
	 */
	private function all( string $where, array $values ): array {
		return array_map(
			static fn ( array $columns ): Subscription => SubscriptionRow::read( new Row( $columns ) ),
			$this->database->rows( 'SELECT * FROM {subscriptions} ' . $where, $values )
		);
	}

	/** @return array<string, scalar|null> */
	private static function changeable( Subscription $subscription ): array {
		return [
			'customer_type'  => $subscription->customer_type->value,
			'label'          => Cell::text( $subscription->label, 200 ),
			'price_minor'    => $subscription->price->minor,
			'quantity'       => $subscription->quantity,
			'tax_class'      => Cell::text( $subscription->tax_class, 100 ),
			'interval_months' => $subscription->schedule->interval->months,
			'anchor_on'      => $subscription->schedule->anchor->to_string(),
			'schedule_no'    => $subscription->schedule_no,
			'paused_from'    => Cell::date( $subscription->pause?->first ),
			'paused_until'   => Cell::date( $subscription->pause?->last ),
			'next_index'     => $subscription->next_index,
			'next_period_on' => Cell::date( $subscription->next_period()?->first ),
			'ends_on'        => Cell::date( $subscription->ends_on ),
		];
	}
}
