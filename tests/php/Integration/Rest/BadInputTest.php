<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

use PHPUnit\Framework\Attributes\DataProvider;

/** What is wrong is said beside its field, and nothing is half-made. */
final class BadInputTest extends RestTestCase {

	private World $world;

	protected function setUp(): void {
		parent::setUp();
		$this->world = new World( $this->ok( ... ), $this->on_day( ... ) );
	}

	public function test_a_new_customer_is_refused(): void {
		$this->database->insert( 'mandates', [ 'customer_id' => 1, 'reference' => 'TAKEN', 'iban_sealed' => '', 'iban_last_four' => '0000', 'account_holder' => '', 'signed_on' => '2026-01-01', 'state' => 'active' ] );
		$before = $this->everything();
		foreach ( self::forms() as $what => $case ) {
			[ $changes, $status, $field ] = $case;
			$reply = $this->call( 'POST', '/customers', self::changed( $this->world->form( 'Cor', mandate: true ), $changes ) );
			self::assertSame( $status, $reply->status, "$what: $reply->json" );
			self::assertSame( [ $field ], array_keys( $reply->fields() ), "$what: $reply->json" );
			self::assertSame( $case[3] ?? 'invalid_fields', $reply->code(), $what );
			self::assertSame( $before, $this->everything(), "$what: nothing half-made" );
		}
	}

	/**
	 * What is other than in a form that would do (dotted path → value, null = left out), the status, the field that is
	 * named, and the code where it says more than that a field does not fit.
	 *
	 * @return iterable<string, array{0: array<string, mixed>, 1: int, 2: string, 3?: string}>
	 */
	private static function forms(): iterable {
		yield 'a wrong IBAN'                 => [ [ 'mandate.iban' => 'NL91ABNA0417164301' ], 400, 'mandate.iban', 'iban_check_digits' ];
		yield 'an IBAN of another length'    => [ [ 'mandate.iban' => 'NL91ABNA041716430' ], 400, 'mandate.iban', 'iban_length' ];
		yield 'an IBAN of spaces'            => [ [ 'mandate.iban' => '   ' ], 400, 'mandate.iban', 'iban_empty' ];
		yield 'an IBAN of nowhere'           => [ [ 'mandate.iban' => 'XX00ABCD1234567890' ], 400, 'mandate.iban', 'iban_country' ];
		yield 'a price of -1'                => [ [ 'services.0.price' => '-1' ], 400, 'services.0.price' ];
		yield 'a price of -1 as a number'    => [ [ 'services.0.price' => -1 ], 400, 'services.0.price' ];
		yield 'a price with a thousand'      => [ [ 'services.0.price' => '1.000,00' ], 400, 'services.0.price' ];
		yield 'a price of three decimals'    => [ [ 'services.0.price' => '1.005' ], 400, 'services.0.price' ];
		yield 'a price without end'          => [ [ 'services.0.price' => str_repeat( '9', 40 ) ], 400, 'services.0.price' ];
		yield 'no price'                     => [ [ 'services.0.price' => null ], 400, 'services.0.price' ];
		yield 'a 30 February'                => [ [ 'services.0.from' => '2026-02-30' ], 400, 'services.0.from', 'date_day' ];
		yield 'a month 13'                   => [ [ 'services.0.from' => '2026-13-01' ], 400, 'services.0.from', 'date_month' ];
		yield 'a Dutch date'                 => [ [ 'services.0.from' => '01-02-2026' ], 400, 'services.0.from' ];
		yield 'a first day long ago'         => [ [ 'services.0.from' => '1999-01-01' ], 422, 'services.0.from', 'date_too_long_ago' ];
		yield 'a first day far ahead'        => [ [ 'services.0.from' => '2099-01-01' ], 422, 'services.0.from', 'date_too_far' ];
		yield 'an unknown interval'          => [ [ 'services.0.every' => 'fortnight' ], 400, 'services.0.every', 'interval_format' ];
		yield 'an interval of nothing'       => [ [ 'services.0.every' => '0 months' ], 400, 'services.0.every', 'interval_range' ];
		yield 'an interval of 1000 months'   => [ [ 'services.0.every' => '1000 months' ], 400, 'services.0.every', 'interval_range' ];
		yield 'a quantity of 0'              => [ [ 'services.0.quantity' => 0 ], 400, 'services.0.quantity' ];
		yield 'a quantity as text'           => [ [ 'services.0.quantity' => '2' ], 400, 'services.0.quantity' ];
		yield 'a service without a name'     => [ [ 'services.0.label' => '  ' ], 400, 'services.0.label', 'missing' ];
		yield 'a service that is too long'   => [ [ 'services.0.label' => str_repeat( 'é', 201 ) ], 400, 'services.0.label' ];
		yield 'no service'                   => [ [ 'services' => [] ], 400, 'services' ];
		yield 'services as an object'        => [ [ 'services' => [ 'a' => 1 ] ], 400, 'services' ];
		yield 'a duplicate mandate reference' => [ [ 'mandate.reference' => 'TAKEN' ], 409, 'mandate.reference', 'mandate_reference_taken' ];
		yield 'a reference with an accent'   => [ [ 'mandate.reference' => 'é' ], 400, 'mandate.reference', 'mandate_reference_characters' ];
		yield 'a mandate signed tomorrow'    => [ [ 'mandate.signed_on' => '2026-02-02' ], 422, 'mandate.signed_on', 'date_in_future' ];
		yield 'a mandate signed 30 February' => [ [ 'mandate.signed_on' => '2026-02-30' ], 400, 'mandate.signed_on', 'date_day' ];
		yield 'a customer without e-mail'    => [ [ 'contact.email' => null ], 400, 'contact.email' ];
		yield 'an empty e-mail'              => [ [ 'contact.email' => '' ], 400, 'contact.email' ];
		yield 'an e-mail of spaces'          => [ [ 'contact.email' => '  ' ], 400, 'contact.email', 'contact_email_missing' ];
		yield 'an e-mail that is none'       => [ [ 'contact.email' => 'nobody@' ], 400, 'contact.email', 'contact_email_invalid' ];
		yield 'an e-mail with a header'      => [ [ 'contact.email' => "a@b.example\nBcc: c@d.example" ], 400, 'contact.email', 'contact_email_invalid' ];
		yield 'no name'                      => [ [ 'contact.name' => ' ' ], 400, 'contact.name', 'contact_name_missing' ];
		yield 'a name as a list'             => [ [ 'contact.name' => [ 'x' ] ], 400, 'contact.name' ];
		yield 'a country of three letters'   => [ [ 'contact.country' => 'NLD' ], 400, 'contact.country' ];
		yield 'a language nobody speaks'     => [ [ 'contact.locale' => 'xx_XX' ], 400, 'contact.locale' ];
		yield 'no contact and no user'       => [ [ 'contact' => null ], 400, 'contact', 'missing' ];
		yield 'an unknown customer type'     => [ [ 'customer_type' => 'charity' ], 400, 'customer_type' ];
		yield 'a field too many'             => [ [ 'is_admin' => true ], 400, 'is_admin' ];
		yield 'a field too many inside'      => [ [ 'contact.role' => 'administrator' ], 400, 'contact.role' ];
	}

	public function test_every_wrong_field_is_named_at_once(): void {
		$form  = self::changed( $this->world->form(), [ 'contact.email' => null, 'services.0.price' => 'free', 'services.0.from' => 'soon', 'customer_type' => 7 ] );
		$reply = $this->call( 'POST', '/customers', $form );
		self::assertEqualsCanonicalizing( [ 'contact.email', 'services.0.price', 'services.0.from', 'customer_type' ], array_keys( $reply->fields() ) );
	}

	public function test_the_second_of_two_services_is_named_as_such(): void {
		$form               = $this->world->form();
		$form['services'][] = [ ...$form['services'][0], 'from' => '1990-01-01' ];
		$before             = $this->everything();
		self::assertSame( [ 'services.1.from' ], array_keys( $this->call( 'POST', '/customers', $form )->fields() ) );
		self::assertSame( $before, $this->everything() );
	}

	public function test_an_e_mail_address_that_somebody_has(): void {
		$form   = $this->world->form();
		wp_insert_user( [ 'user_login' => 'taken', 'user_pass' => 'x', 'user_email' => $form['contact']['email'] ] );
		$before = $this->everything();
		$reply = $this->call( 'POST', '/customers', $form );
		self::assertSame( [ 409, 'contact_email_taken', [ 'contact.email' ] ], [ $reply->status, $reply->code(), array_keys( $reply->fields() ) ] );
		self::assertSame( $before, $this->everything() );
	}

	#[DataProvider( 'bodies' )]
	public function test_a_body_is_refused( string $body, int $status, string $code ): void {
		$before = $this->everything();
		$reply  = $this->call( 'POST', '/customers', $body );
		self::assertSame( [ $status, $code ], [ $reply->status, $reply->code() ] );
		self::assertSame( $before, $this->everything() );
	}

	/** @return iterable<string, array{string, int, string}> */
	public static function bodies(): iterable {
		yield '10 MB'              => [ '{"note":"' . str_repeat( 'x', 10 * 1024 * 1024 ) . '"}', 413, 'body_too_large' ];
		yield 'just too much'      => [ '{"note":"' . str_repeat( 'x', 1_048_576 - 10 ) . '"}', 413, 'body_too_large' ];
		yield 'half a JSON'        => [ '{"contact":', 400, 'rest_invalid_json' ];
		yield 'HTML'               => [ '<html></html>', 400, 'rest_invalid_json' ];
		yield 'a bare word'        => [ '"customer"', 400, 'body_not_an_object' ];
		yield 'a number'           => [ '7', 400, 'body_not_an_object' ];
		yield 'null'               => [ 'null', 400, 'body_not_an_object' ];
		yield 'a list'             => [ '[1,2]', 400, 'body_not_an_object' ];
		yield 'too deep'           => [ str_repeat( '{"a":', 40 ) . '1' . str_repeat( '}', 40 ), 400, 'body_not_json' ];
		yield 'nothing'            => [ '', 400, 'invalid_fields' ];
	}

	public function test_text_that_is_no_utf_8_is_no_json(): void {
		self::assertSame( 400, $this->call( 'POST', '/customers', "{\"customer_type\":\"\xff\xfe\"}" )->status );
	}

	public function test_a_request_is_refused(): void {
		$this->world->open();
		$id = $this->world->add( 'Anna', from: '2026-01-01' );
		$this->world->tick( self::TODAY );
		$this->world->tick( '2026-02-20' );
		$ids    = [ '{customer}' => $id, '{invoice}' => $this->world->invoice_of( $id )['id'] ];
		$before = $this->everything();
		foreach ( self::requests() as $what => $case ) {
			[ $method, $path, $body, $status, $code ] = $case;
			$reply = $this->call( $method, strtr( $path, $ids ), array_map( static fn ( mixed $value ): mixed => is_string( $value ) ? $ids[ $value ] ?? $value : $value, $body ) );
			self::assertSame( [ $status, $code ], [ $reply->status, $reply->code() ], "$what: $reply->json" );
			self::assertSame( isset( $case[5] ) ? [ $case[5] ] : [], array_keys( $reply->fields() ), $what );
			self::assertSame( $before, $this->everything(), $what );
		}
	}

	/** @return iterable<string, array{0: string, 1: string, 2: array<string, mixed>, 3: int, 4: string, 5?: string}> */
	private static function requests(): iterable {
		yield 'a promise of nothing'         => [ 'POST', '/promises', [ 'customer_id' => '{customer}', 'amount' => '0', 'by' => '2026-02-25' ], 422, 'amount_not_positive', 'amount' ];
		yield 'a promise of too much'        => [ 'POST', '/promises', [ 'customer_id' => '{customer}', 'amount' => '1000', 'by' => '2026-02-25' ], 422, 'amount_above_open', 'amount' ];
		yield 'a promise for yesterday'      => [ 'POST', '/promises', [ 'customer_id' => '{customer}', 'amount' => '10', 'by' => '2026-02-19' ], 422, 'date_in_past', 'by' ];
		yield 'a promise for 31 April'       => [ 'POST', '/promises', [ 'customer_id' => '{customer}', 'amount' => '10', 'by' => '2026-04-31' ], 400, 'date_day', 'by' ];
		yield 'a promise of nobody'          => [ 'POST', '/promises', [ 'customer_id' => 999999, 'amount' => '10', 'by' => '2026-02-25' ], 404, 'customer_not_found' ];
		yield 'a hold until today'           => [ 'POST', '/holds', [ 'customer_id' => '{customer}', 'until' => '2026-02-20', 'reason' => 'x' ], 422, 'date_not_after_today', 'until' ];
		yield 'a hold without a reason'      => [ 'POST', '/holds', [ 'customer_id' => '{customer}', 'until' => '2026-02-25', 'reason' => "\n" ], 400, 'missing', 'reason' ];
		yield 'a dispute of no invoice'      => [ 'POST', '/disputes', [ 'invoice_id' => 999999, 'reason' => 'x' ], 404, 'invoice_not_found' ];
		yield 'a payment of more'            => [ 'POST', '/invoices/{invoice}/payments', [ 'amount' => '1000' ], 422, 'amount_above_open', 'amount' ];
		yield 'a payment tomorrow'           => [ 'POST', '/invoices/{invoice}/payments', [ 'paid_on' => '2026-02-21' ], 422, 'date_in_future', 'paid_on' ];
		yield 'a collection without a debit' => [ 'POST', '/invoices/{invoice}/collection', [], 422, 'no_debit_under_way' ];
		yield 'a return without a debit'     => [ 'POST', '/invoices/{invoice}/debit-return', [ 'reason' => 'AM04' ], 422, 'no_debit_to_return' ];
		yield 'a step that is not there'     => [ 'POST', '/invoices/{invoice}/steps/party', [ 'action' => 'skip', 'reason' => 'x' ], 422, 'step_not_open' ];
		yield 'a step moved to nowhere'      => [ 'POST', '/invoices/{invoice}/steps/call', [ 'action' => 'move', 'reason' => 'x' ], 400, 'missing', 'on' ];
		yield 'a step moved to yesterday'    => [ 'POST', '/invoices/{invoice}/steps/call', [ 'action' => 'move', 'on' => '2026-02-19', 'reason' => 'x' ], 422, 'date_in_past', 'on' ];
		yield 'costs before the notice'      => [ 'POST', '/invoices/{invoice}/steps/costs', [ 'action' => 'run_now', 'reason' => 'x' ], 422, 'notice_term_runs' ];
		yield 'a suspension unannounced'     => [ 'POST', '/invoices/{invoice}/steps/suspend', [ 'action' => 'run_now', 'reason' => 'x' ], 422, 'gate_closed' ];
		yield 'the end of no mandate'        => [ 'DELETE', '/customers/{customer}/mandate', [], 422, 'no_mandate' ];
		yield 'a customer who is not there'  => [ 'PUT', '/customers/999999/contact', [ 'name' => 'A', 'email' => 'a@b.example' ], 404, 'customer_not_found' ];
		yield 'a subscription of nobody'     => [ 'POST', '/subscriptions', [ 'customer_id' => 999999, 'customer_type' => 'business', 'label' => 'x', 'price' => '1', 'every' => '1 month', 'from' => '2026-02-20' ], 404, 'customer_not_found' ];
		yield 'a term of 0 days'             => [ 'PATCH', '/settings', [ 'payment_term_days' => 0 ], 400, 'invalid_fields', 'payment_term_days' ];
		yield 'a discount of 2.5.1'          => [ 'PATCH', '/settings', [ 'direct_debit_discount_percent' => '2.5.1' ], 400, 'invalid_fields', 'direct_debit_discount_percent' ];
		yield 'a creditor who mistypes'      => [ 'PATCH', '/settings', [ 'creditor_identifier' => 'NL52ZZZ405365330000' ], 422, 'creditor_identifier_check_digits', 'creditor_identifier' ];
		yield 'a secret of a word'           => [ 'PATCH', '/settings', [ 'panel_secret' => 'welcome' ], 422, 'secret_too_short', 'panel_secret' ];
		yield 'a panel by ftp'               => [ 'PATCH', '/settings', [ 'panel_url' => 'ftp://panel.example' ], 422, 'panel_address', 'panel_url' ];
		yield 'a currency of one\'s own'     => [ 'PATCH', '/settings', [ 'currency' => 'USD' ], 400, 'invalid_fields', 'currency' ];
		yield 'a timeline without steps'     => [ 'PUT', '/timeline', [ 'version' => 0, 'steps' => [] ], 400, 'invalid_fields', 'steps' ];
		yield 'nothing is parked'            => [ 'POST', '/parked/999999', [ 'action' => 'try_again' ], 422, 'effect_not_parked' ];
		yield 'a body where none belongs'    => [ 'POST', '/runner/confirm-restart', [ 'please' => true ], 400, 'body_unexpected' ];
	}

	public function test_a_timeline_that_the_law_forbids(): void {
		$timeline = $this->ok( 'GET', '/timeline' );
		$steps    = array_map( static fn ( array $step ): array => 'suspend' === $step['key'] ? [ ...$step, 'day' => 15 ] : $step, $timeline['steps'] );
		$reply    = $this->call( 'PUT', '/timeline', [ 'version' => 0, 'steps' => $steps ] );
		self::assertSame( [ 422, 'suspension_too_early', [ 'steps.suspend' ] ], [ $reply->status, $reply->code(), array_keys( $reply->fields() ) ] );
		self::assertSame( [ [ 'suspend', 19 ] ], array_map( static fn ( array $one ): array => [ $one['step'], $one['move_to_day'] ], $this->ok( 'POST', '/timeline/preview', [ 'steps' => $steps ] )['objections'] ) );
	}

	public function test_of_two_who_edit_the_timeline_the_second_is_told(): void {
		$steps = $this->ok( 'GET', '/timeline' )['steps'];
		$this->ok( 'PUT', '/timeline', [ 'version' => 0, 'steps' => $steps ] );
		$reply = $this->call( 'PUT', '/timeline', [ 'version' => 0, 'steps' => $steps ] );
		self::assertSame( [ 409, 'timeline_changed_meanwhile' ], [ $reply->status, $reply->code() ] );
	}

	/**
	 * @param array<string, mixed> $form
	 * @param array<string, mixed> $changes
	 * @return array<string, mixed>
	 */
	private static function changed( array $form, array $changes ): array {
		foreach ( $changes as $path => $value ) {
			$at   = &$form;
			$keys = explode( '.', $path );
			$last = array_pop( $keys );
			foreach ( $keys as $key ) {
				$at = &$at[ $key ];
			}
			if ( null === $value ) {
				unset( $at[ $last ] );
			} else {
				$at[ $last ] = $value;
			}
			unset( $at );
		}
		return $form;
	}

	/** @return array<string, mixed> How much there is of everything, and the settings. */
	private function everything(): array {
		global $wpdb;
		$counts = [
			'users'    => $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->users" ),
			'meta'     => $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->usermeta" ),
			'settings' => $wpdb->get_var( "SELECT option_value FROM $wpdb->options WHERE option_name = 'hosting_invoices_settings'" ),
		];
		foreach ( self::TABLES as $table ) {
			$counts[ $table ] = $this->database->value( "SELECT COUNT(*) FROM {{$table}}" );
		}
		return $counts;
	}
}
