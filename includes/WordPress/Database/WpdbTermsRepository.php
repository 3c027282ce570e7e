<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Plans\AgreedTerms;
use HostingInvoices\Application\Plans\TermsRepository;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Plans\Terms;

/**
 * Agreed terms in {terms}, one row a subscription.
 */
final readonly class WpdbTermsRepository implements TermsRepository {

	public function __construct( private Database $database ) {
	}

	public function add( AgreedTerms $terms ): void {
		$this->database->insert(
			'terms',
			[
				'subscription_id' => $terms->subscription_id,
				'order_id'        => $terms->order_id,
				'product_id'      => $terms->product_id,
				'notice_months'   => $terms->notice_months,
				'version'         => Cell::text( $terms->terms->version, 20 ),
				'text'            => $terms->terms->text,
				'accepted_at'     => null === $terms->accepted_at ? null : Cell::instant( $terms->accepted_at ),
				'began_at_once'   => $terms->began_at_once,
				'withdraw_until'  => Cell::date( $terms->withdraw_until ),
				'withdrawn_on'    => Cell::date( $terms->withdrawn_on ),
			]
		);
	}

	public function find( int $subscription_id ): ?AgreedTerms {
		return $this->all( 'subscription_id', $subscription_id )[0] ?? null;
	}

	public function of_order( int $order_id ): array {
		return $this->all( 'order_id', $order_id );
	}

	public function agree( int $subscription_id, int $product_id, int $notice_months, Terms $terms, ?\DateTimeImmutable $at ): void {
		if ( null === $this->find( $subscription_id ) ) {
			$this->add( new AgreedTerms( $subscription_id, 0, $product_id, $notice_months, $terms, $at, false, null ) );
			return;
		}
		$this->database->update(
			'terms',
			[
				'product_id'    => $product_id,
				'notice_months' => $notice_months,
				'version'       => Cell::text( $terms->version, 20 ),
				'text'          => $terms->text,
				'accepted_at'   => Cell::instant( $at ),
			],
			[ 'subscription_id' => $subscription_id ]
		);
	}

	public function withdrawn( int $subscription_id, CivilDate $on ): void {
		$this->database->update( 'terms', [ 'withdrawn_on' => $on->to_string() ], [ 'subscription_id' => $subscription_id ] );
	}

	/** @return list<AgreedTerms> */
	private function all( string $column, int $id ): array {
		return array_map(
			static fn ( array $columns ): AgreedTerms => self::read( new Row( $columns ) ),
			$this->database->rows( "SELECT * FROM {terms} WHERE $column = %d ORDER BY subscription_id", [ $id ] )
		);
	}

	private static function read( Row $row ): AgreedTerms {
		return new AgreedTerms(
			$row->int( 'subscription_id' ),
			$row->int( 'order_id' ),
			$row->int( 'product_id' ),
			$row->int( 'notice_months' ),
			new Terms( $row->text( 'text' ), $row->text( 'version' ) ),
			$row->instant_or_null( 'accepted_at' ),
			$row->flag( 'began_at_once' ),
			$row->date_or_null( 'withdraw_until' ),
			$row->date_or_null( 'withdrawn_on' ),
		);
	}
}
