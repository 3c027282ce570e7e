<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Database;

use HostingInvoices\Application\Acceptance\AcceptanceRules;
use HostingInvoices\Application\Acceptance\SavedRules;
use HostingInvoices\Application\Acceptance\TermsCodec;
use HostingInvoices\Application\Refused;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Acceptance\AcceptancePolicy;
use HostingInvoices\Domain\Acceptance\AcceptanceRule;

/**
 * Rules in {acceptance_rules}. The version is the primary key: of two that were saved at once, the second is refused.
 */
final readonly class WpdbAcceptanceRules implements AcceptanceRules {

	public function __construct( private Database $database, private ShopSettings $shop ) {
	}

	public function current(): SavedRules {
		$columns = $this->database->row( 'SELECT * FROM {acceptance_rules} ORDER BY version DESC LIMIT 1' );
		if ( null === $columns ) {
			return new SavedRules( 0, AcceptancePolicy::of( [] ) );
		}
		$row   = new Row( $columns );
		$rules = array_map( fn ( mixed $rule ): AcceptanceRule => TermsCodec::rule( (array) $rule, $this->shop->currency() ), array_values( $row->json( 'rules' ) ) );
		return new SavedRules( $row->int( 'version' ), AcceptancePolicy::of( $rules ) );
	}

	public function save( AcceptancePolicy $policy, int $based_on, int $by, \DateTimeImmutable $at ): SavedRules {
		$newest = (int) $this->database->value( 'SELECT MAX(version) FROM {acceptance_rules}' );
		$saved  = $newest !== $based_on ? null : $this->database->insert_unless_taken(
			'acceptance_rules',
			[
				'version'  => $newest + 1,
				'rules'    => Cell::json( array_map( TermsCodec::rule_to_array( ... ), $policy->rules ) ),
				'saved_at' => Cell::instant( $at ),
				'saved_by' => $by,
			]
		);
		if ( null === $saved ) {
			throw Refused::because( 'rules_changed_meanwhile' );
		}
		return $this->current();
	}
}
