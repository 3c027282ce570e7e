<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Documents;

use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Application\Papers\CreditNote;
use HostingInvoices\Application\Papers\CreditNoteRepository;
use HostingInvoices\Application\Papers\PaperRepository;
use HostingInvoices\Application\Papers\PrintPaper;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Bindings;
use HostingInvoices\Services;
use HostingInvoices\Tests\Integration\Rest\RestTestCase;
use HostingInvoices\Tests\Integration\WooCommerce\OrderLab;

/** An invoice from its issue to its credit note, on a real shop. */
final class PapersTest extends RestTestCase {

	use OrderLab;

	private Services $services;

	protected function setUp(): void {
		parent::setUp();
		$this->services = new Services( Bindings::all() );
		add_filter( 'pre_wp_mail', '__return_true', PHP_INT_MAX );
		$this->settle( [ 'calc_taxes' => 'yes', 'prices_include_tax' => 'no', 'tax_round_at_subtotal' => 'no', 'tax_based_on' => 'billing' ] );
		$this->dutch_rates();
		foreach ( [ 'documents', 'papers', 'credit_notes' ] as $table ) {
			$this->database->execute( "DELETE FROM {{$table}}" );
		}
		$this->services->get( SettingsStore::class )->change(
			[ 'mode' => 'live', 'company_name' => 'Polder Hosting BV', 'company_address' => 'Dijk 1', 'company_postcode' => '1234 AB', 'company_city' => 'Almere', 'company_vat_id' => 'NL123456782B90', 'company_kvk' => '12345678', 'company_iban' => 'NL91ABNA0417164300', 'creditor_identifier' => 'NL51ZZZ405365330000' ]
		);
	}

	public function test_the_pdf_says_all_that_the_law_asks(): void {
		$id   = $this->issued();
		$pdf  = $this->services->get( PrintPaper::class )->execute( DocumentKind::invoice, $id );
		$text = PdfTools::text( $pdf->bytes );
		foreach ( [ 'Polder Hosting BV', 'Dijk 1', '1234 AB', 'Almere', 'NL123456782B90', '12345678', 'Bakker <b>BV</b>', 'Markt 1', '2611 AA', 'Delft', '2026-0001', 'Website', '1 februari 2026 t/m 28 februari 2026', '30,00', '21%', '6,30', '36,30', 'Te betalen uiterlijk 15 februari 2026' ] as $said ) {
			self::assertStringContainsString( $said, $text );
		}
		self::assertSame( [ "BCD\n002\n1\nSCT\n\nPolder Hosting BV\nNL91ABNA0417164300\nEUR36.30\n\n\n2026-0001" ], PdfTools::codes( $pdf->bytes ) );
	}

	public function test_the_pdf_never_changes(): void {
		$id    = $this->issued();
		$print = $this->services->get( PrintPaper::class );
		$first = $print->execute( DocumentKind::invoice, $id );
		$this->services->get( SettingsStore::class )->change( [ 'company_name' => 'Another BV', 'company_colour' => '#ff0000' ] );
		$order = $this->order_of( $id );
		$order->set_billing_company( 'Somebody else' );
		$order->save();
		self::assertSame( $first->bytes, $print->execute( DocumentKind::invoice, $id )->bytes );
		self::assertSame( 'Polder Hosting BV', $this->services->get( PaperRepository::class )->find( DocumentKind::invoice, $id )?->seller->name );
	}

	public function test_a_part_that_is_refunded_is_credited_once(): void {
		self::needs_woocommerces( 'refunds of lines' );
		$id    = $this->issued();
		$order = $this->order_of( $id );
		$item  = array_key_first( $order->get_items() );
		$rate  = array_key_first( $order->get_items()[ $item ]->get_taxes()['total'] );
		wc_create_refund( [ 'order_id' => $order->get_id(), 'amount' => '12.10', 'reason' => 'Storing', 'line_items' => [ $item => [ 'qty' => 0, 'refund_total' => '10.00', 'refund_tax' => [ $rate => '2.10' ] ] ] ] );
		$this->order_of( $id )->save();
		$this->order_of( $id )->save();
		self::assertSame( [ [ 'C2026-0001', '12.10', 'Storing' ] ], $this->notes( $id ) );
		$note  = $this->services->get( PaperRepository::class )->find( DocumentKind::credit_note, $this->note_ids( $id )[0] );
		self::assertSame( [ '10.00', '2.10' ], [ $note?->contents->net()->to_decimal(), $note?->contents->vat_total()->to_decimal() ] );
		self::assertSame( '24.20', $this->ok( 'GET', "/invoices/$id" )['open'] );
	}

	public function test_an_amount_is_spread_and_a_cancellation_takes_the_rest(): void {
		$id    = $this->issued();
		$order = $this->order_of( $id );
		wc_create_refund( [ 'order_id' => $order->get_id(), 'amount' => '6.30', 'reason' => '' ] );
		$this->order_of( $id )->update_status( 'cancelled' );
		self::assertSame( [ [ 'C2026-0001', '6.30', '' ], [ 'C2026-0002', '30.00', '' ] ], $this->notes( $id ) );
		$text = PdfTools::text( $this->services->get( PrintPaper::class )->execute( DocumentKind::credit_note, $this->note_ids( $id )[1] )->bytes );
		self::assertStringContainsString( 'C2026-0002', $text );
		self::assertStringContainsString( '2026-0001', $text );
		$this->order_of( $id )->update_status( 'pending' );
		self::assertSame( 'cancelled', $this->ok( 'GET', "/invoices/$id" )['state'], 'What was credited is not owed again.' );
	}

	public function test_an_order_in_the_bin_is_not_credited(): void {
		$id    = $this->issued();
		$order = $this->order_of( $id );
		$order->delete();
		self::assertSame( [], $this->notes( $id ) );
	}

	public function test_numbers_without_a_year(): void {
		$this->services->get( SettingsStore::class )->change( [ 'number_has_year' => false, 'invoice_prefix' => 'F' ] );
		self::assertSame( 'F0001', $this->ok( 'GET', '/invoices/' . $this->issued() )['number'] );
	}

	/** An invoice of € 36.30 by transfer. */
	private function issued(): int {
		$customer = $this->customer( [ 'country' => 'NL', 'postcode' => '2611 AA', 'city' => 'Delft', 'address_1' => 'Markt 1', 'company' => 'Bakker &lt;b&gt;BV&lt;/b&gt;' ], 'klant@papers.test' );
		$this->services->get( \HostingInvoices\Application\Customers\CustomerRepository::class )->keep( \HostingInvoices\Application\Customers\Contact::on_file( $customer, 'Bakker', 'klant@papers.test' ), new \DateTimeImmutable( '2026-01-01' ) );
		$this->services->get( \HostingInvoices\Application\Subscriptions\AddSubscription::class )->execute( $customer, \HostingInvoices\Domain\Subscriptions\CustomerType::business, new \HostingInvoices\Application\Subscriptions\NewService( 'Website', \HostingInvoices\Domain\Money\Money::from_decimal( '30.00' ), 1, \HostingInvoices\Domain\Subscriptions\Interval::of_months( 1 ), \HostingInvoices\Domain\Calendar\CivilDate::parse( self::TODAY ), 'site.test' ), 1 );
		return (int) $this->services->get( \HostingInvoices\Application\Invoices\IssueInvoices::class )->execute( $customer, \HostingInvoices\Domain\Calendar\CivilDate::parse( self::TODAY ) );
	}

	private function order_of( int $invoice_id ): \WC_Order {
		return $this->read( (int) $this->database->value( 'SELECT order_id FROM {invoices} WHERE id = %d', [ $invoice_id ] ) );
	}

	/** @return list<array{string, string, string}> */
	private function notes( int $invoice_id ): array {
		return array_map( static fn ( CreditNote $note ): array => [ $note->number, $note->total->to_decimal(), $note->reason ], $this->services->get( CreditNoteRepository::class )->of_invoice( $invoice_id ) );
	}

	/** @return list<int> */
	private function note_ids( int $invoice_id ): array {
		return array_map( static fn ( CreditNote $note ): int => $note->id, $this->services->get( CreditNoteRepository::class )->of_invoice( $invoice_id ) );
	}
}
