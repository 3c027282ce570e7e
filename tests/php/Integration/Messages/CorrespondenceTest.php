<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Messages;

use HostingInvoices\Application\Messages\MessageFacts;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\Instalment;
use HostingInvoices\Domain\Invoices\PaymentMethod;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use PHPUnit\Framework\Attributes\DataProvider;

/**
 * What each message says, in both languages: the plain text that is kept and sent.
 */
final class CorrespondenceTest extends MessageTestCase {

	private const FOURTEEN_DAYS = 'binnen vijftien dagen nadat deze brief bij u is bezorgd';
	private const AGENCY        = 'incassobureau';
	private const SUSPEND       = 'schorten wij';

	/** @return iterable<string, array{MessageFacts, string, list<string>, list<string>}> facts, subject, says, does not say */
	public static function messages(): iterable {
		$euro = Money::from_decimal( ... );
		$day  = CivilDate::parse( ... );
		$line = self::line( 'Webhosting site.nl', '30.00' );
		$two  = [ self::invoice( '2026-0001', '2026-01-01', '36.30' ), self::invoice( '2026-0009', '2026-02-01', '36.30', false ) ];
		$both = [ self::invoice( '2026-0001', '2026-01-01', '36.30' ), self::invoice( '2026-0009', '2026-02-01', '20.00' ) ];
		$bill = [ 'today' => $day( '2026-01-01' ), 'lines' => [ $line ], 'net' => $euro( '30.00' ), 'discount' => $euro( '0' ), 'vat' => $euro( '6.30' ) ];
		$sepa = [ 'method' => PaymentMethod::direct_debit, 'collection_on' => $day( '2026-01-15' ), 'mandate_reference' => 'NOORD-7', 'iban_last_four' => '4300' ];

		yield 'invoice' => [
			self::facts( MessageKind::invoice, ...$bill, method: PaymentMethod::transfer, saves_per_year: $euro( '7.20' ) ),
			'Factuur 2026-0001 van Hosting Noord',
			[
				'Beste Anna Jansen,', 'Webhosting site.nl (1 januari 2026 t/m 31 januari 2026): € 30,00', 'Totaal exclusief btw: € 30,00',
				'Btw: € 6,30', 'Totaal: € 36,30', 'Te betalen uiterlijk 15 januari 2026: € 36,30', 'Betalen: https://shop.example/pay/2026-0001?key=a&b=c',
				'Met automatische incasso bespaart u € 7,20 per jaar.', "Hosting Noord\n050 123 45 67\npost@noord.example",
			],
			[ 'Korting', 'Machtigingskenmerk', self::AGENCY, self::SUSPEND ],
		];
		yield 'invoice in English' => [
			self::facts( MessageKind::invoice, ...$bill, method: PaymentMethod::transfer, locale: 'en_US', saves_per_year: $euro( '7.20' ) ),
			'Invoice 2026-0001 from Hosting Noord',
			[ 'Dear Anna Jansen,', '(1 January 2026 to 31 January 2026): €30.00', 'To be paid by 15 January 2026 at the latest: €36.30', 'With direct debit you save €7.20 a year.' ],
			[ 'Te betalen', '€ 36' ],
		];
		yield 'invoice collected, with discount' => [
			self::facts(
				MessageKind::invoice,
				...[ 'lines' => [ self::line( 'Webhosting site.nl', '30.00', '0.60' ) ], 'net' => $euro( '29.40' ), 'discount' => $euro( '0.60' ), 'vat' => $euro( '6.17' ) ] + $sepa + $bill,
				invoices: [ self::invoice( '2026-0001', '2026-01-01', '35.57' ) ]
			),
			'Factuur 2026-0001 van Hosting Noord',
			[
				'Korting voor automatische incasso: -€ 0,60', 'Totaal exclusief btw: € 29,40', 'Btw: € 6,17',
				'Wij schrijven € 35,57 op 15 januari 2026 af van uw rekening. U hoeft niets te doen.',
				"Bedrag: € 35,57\nWordt afgeschreven op: 15 januari 2026\nRekening: IBAN eindigend op 4300\nMachtigingskenmerk: NOORD-7\nIncassant-ID: NL51ZZZ405365330000",
			],
			[ 'Betalen:', 'Te betalen', 'bespaart' ],
		];
		yield 'invoice with VAT in its prices' => [
			self::facts( MessageKind::invoice, ...[ 'lines' => [ self::line( 'Webhosting', '36.30' ) ] ] + $bill, method: PaymentMethod::transfer ),
			'Factuur 2026-0001 van Hosting Noord',
			[ 'Totaal: € 36,30', 'waarvan btw: € 6,30' ],
			[ 'exclusief' ],
		];
		yield 'invoice that is paid already' => [
			self::facts( MessageKind::invoice, ...$bill, invoices: [ self::invoice( '2026-0001', '2026-01-01', '0' ) ] ),
			'Factuur 2026-0001 van Hosting Noord',
			[ 'Deze factuur is betaald: u hoeft niets te doen.' ],
			[ 'Betalen:', 'Te betalen' ],
		];
		yield 'reminder' => [
			self::facts( MessageKind::reminder ),
			'Uw factuur 2026-0001 staat nog open',
			[ 'Uw factuur 2026-0001 van 1 januari 2026 staat nog open. U kunt hem hier meteen betalen: https://shop.example/pay/2026-0001?key=a&b=c', '€ 36,30' ],
			[ self::AGENCY, self::SUSPEND, 'kosten', 'Totaal' ],
		];
		yield 'reminder of two invoices' => [
			self::facts( MessageKind::reminder, invoices: $two ),
			'Uw factuur 2026-0001 staat nog open',
			[ 'Het openstaande bedrag is € 72,60.', 'Factuur 2026-0001, te betalen uiterlijk 15 januari 2026: € 36,30', 'Factuur 2026-0009, te betalen uiterlijk 15 februari 2026: € 36,30', 'Totaal: € 72,60', 'Betalen: https://shop.example/pay/2026-0009?key=a&b=c' ],
			[ self::AGENCY, self::SUSPEND ],
		];
		yield 'warning' => [
			self::facts( MessageKind::warning, names_date: $day( '2026-02-04' ), services: [ 'site.nl', 'shop.nl' ], invoices: $two ),
			'Laatste herinnering voor factuur 2026-0001',
			[ 'Is € 36,30 vóór 4 februari 2026 niet betaald, dan schorten wij site.nl en shop.nl vanaf die dag op. Inkomende e-mail blijft gewoon aankomen. Zodra u heeft betaald, staat alles binnen enkele minuten weer aan.' ],
			[ self::AGENCY, 'kosten' ],
		];
		yield 'warning while suspended' => [
			self::facts( MessageKind::warning, names_date: $day( '2026-02-04' ), services: [ 'site.nl' ], already_suspended: true ),
			'Laatste herinnering voor factuur 2026-0001',
			[ 'Op dit moment is opgeschort: site.nl. Zodra € 36,30 is betaald, staat alles binnen enkele minuten weer aan.' ],
			[ '4 februari', self::SUSPEND ],
		];
		yield 'warning without suspension in the timeline' => [
			self::facts( MessageKind::warning ),
			'Laatste herinnering voor factuur 2026-0001',
			[ 'Wilt u deze factuur zo snel mogelijk betalen?' ],
			[ self::SUSPEND, '{' ],
		];
		yield 'formal notice to a consumer, over two invoices' => [
			self::facts( MessageKind::formal_notice, invoices: $both, costs: $euro( '40.00' ), names_date: $day( '2026-02-28' ) ),
			'Aanmaning voor factuur 2026-0001 en 2026-0009',
			[
				'Wij verzoeken u € 56,30 te betalen ' . self::FOURTEEN_DAYS . '. Betaalt u binnen deze termijn, dan brengen wij u geen kosten in rekening.',
				'dan bent u ook incassokosten verschuldigd: € 40,00', 'artikel 6:96 BW', self::AGENCY, 'Totaal: € 56,30',
			],
			[ 'rente', '28 februari', 'sommeren', 'ingebreke' ],
		];
		yield 'formal notice to a consumer, no costs allowed' => [
			self::facts( MessageKind::formal_notice, names_date: $day( '2026-02-28' ) ),
			'Aanmaning voor factuur 2026-0001',
			[ self::FOURTEEN_DAYS, self::AGENCY ],
			[ 'incassokosten', '€ 40', '{costs}' ],
		];
		yield 'formal notice to a business' => [
			self::facts( MessageKind::formal_notice, customer_type: CustomerType::business, costs: $euro( '40.00' ), names_date: $day( '2026-02-28' ) ),
			'Aanmaning voor factuur 2026-0001',
			[ 'Hierbij stellen wij u in gebreke. Wij sommeren u € 36,30 te betalen, uiterlijk 28 februari 2026.', '€ 40,00 incassokosten', 'artikel 6:119a BW', 'handelsrente', self::AGENCY ],
			[ self::FOURTEEN_DAYS ],
		];
		yield 'formal notice in English' => [
			self::facts( MessageKind::formal_notice, locale: 'en_US', costs: $euro( '40.00' ) ),
			'Formal notice for invoice 2026-0001',
			[ 'within fifteen days after this letter has been delivered to you', 'we charge you no costs', '€40.00' ],
			[ 'interest' ],
		];
		yield 'confirmation' => [
			self::facts( MessageKind::confirmation, amount: $euro( '20.00' ), names_date: $day( '2026-02-06' ) ),
			'Bevestiging van onze afspraak',
			[ 'Wij hebben afgesproken dat u € 20,00 betaalt, uiterlijk 6 februari 2026.', 'Tot en met die dag', 'Betalen: https://shop.example/pay/2026-0001?key=a&b=c' ],
			[ self::AGENCY ],
		];
		yield 'confirmation of a plan' => [
			self::facts( MessageKind::confirmation, amount: $euro( '36.30' ), names_date: $day( '2026-03-10' ), instalments: [ new Instalment( $day( '2026-02-10' ), $euro( '20.00' ) ), new Instalment( $day( '2026-03-10' ), $euro( '16.30' ) ) ] ),
			'Bevestiging van onze afspraak',
			[ "Wij hebben afgesproken dat u € 36,30 betaalt in deze termijnen:\n\n€ 20,00 uiterlijk 10 februari 2026\n€ 16,30 uiterlijk 10 maart 2026\n\nZolang elke termijn op tijd is betaald", 'Betalen: https://shop.example/pay/2026-0001?key=a&b=c' ],
			[ self::AGENCY, '{' ],
		];
		yield 'suspended' => [
			self::facts( MessageKind::suspended, services: [ 'site.nl' ] ),
			'Opgeschort: site.nl',
			[ 'Wij hebben site.nl opgeschort, omdat € 36,30 nog niet is betaald. Zodra u heeft betaald, staat alles binnen enkele minuten weer aan. Er wordt niets verwijderd, en inkomende e-mail blijft gewoon aankomen.' ],
			[ self::AGENCY, 'kosten' ],
		];
		yield 'suspended by hand, nothing open' => [
			self::facts( MessageKind::suspended, services: [ 'site.nl' ], invoices: [] ),
			'Opgeschort: site.nl',
			[ 'Wij hebben site.nl opgeschort. Er wordt niets verwijderd' ],
			[ 'omdat', 'Betalen:' ],
		];
		yield 'restored' => [
			self::facts( MessageKind::restored, services: [ 'site.nl' ], invoices: $two ),
			'Weer ingeschakeld: site.nl',
			[ 'Wij hebben site.nl weer ingeschakeld. Dank u wel.' ],
			[ 'Factuur', 'Betalen' ],
		];
		yield 'debit returned, tried again' => [
			self::facts( MessageKind::debit_return, ...[ 'collection_on' => $day( '2026-02-05' ) ] + $sepa ),
			'De incasso van factuur 2026-0001 is niet gelukt',
			[ 'Wij proberen het opnieuw op 5 februari 2026. U hoeft alleen te zorgen dat er dan € 36,30 op uw rekening staat.', 'Machtigingskenmerk: NOORD-7' ],
			[ 'Betalen:', 'Te betalen uiterlijk 15 januari 2026: € 36,30' . "\n\n" ],
		];
		yield 'debit returned, to be paid by hand' => [
			self::facts( MessageKind::debit_return ),
			'De incasso van factuur 2026-0001 is niet gelukt',
			[ 'Te betalen uiterlijk 15 januari 2026: € 36,30', 'Betalen: https://shop.example/pay/2026-0001?key=a&b=c' ],
			[ 'opnieuw', 'Wordt afgeschreven' ],
		];
		yield 'mandate ended' => [
			self::facts( MessageKind::mandate_request, invoices: $both, mandate_url: 'https://shop.example/?sign=a' ),
			'Uw machtiging voor automatische incasso is vervallen',
			[ 'Wilt u de facturen hieronder zelf betalen? In totaal gaat het om € 56,30.', 'Geef hier een nieuwe machtiging: https://shop.example/?sign=a' ],
			[ '{' ],
		];
		yield 'mandate ended, nothing open' => [
			self::facts( MessageKind::mandate_request, invoices: [], mandate_url: 'https://shop.example/?sign=a' ),
			'Uw machtiging voor automatische incasso is vervallen',
			[ 'niet meer van uw rekening afschrijven' ],
			[ 'Betalen', '{', 'betalen?' . "\n\n\n" ],
		];
	}

	/**
	 * @param list<string> $says
	 * @param list<string> $does_not_say
	 */
	#[DataProvider( 'messages' )]
	public function test_what_a_message_says( MessageFacts $facts, string $subject, array $says, array $does_not_say ): void {
		$letter = self::correspondence()->compose( $facts, 'key-1' );

		self::assertSame( [ 'key-1', 'anna@example.com', $subject ], [ $letter->key, $letter->to, $letter->subject ] );
		foreach ( $says as $words ) {
			self::assertStringContainsString( $words, $letter->text );
		}
		foreach ( $does_not_say as $words ) {
			self::assertStringNotContainsString( $words, $letter->text );
		}
		self::assertDoesNotMatchRegularExpression( '/[{}]|\n\n\n|&(amp|#|quot|lt)|<[a-z]/', $letter->text );
	}

	#[DataProvider( 'messages' )]
	public function test_the_html_says_the_same( MessageFacts $facts, string $subject ): void {
		$letter = self::correspondence()->compose( $facts, 'key-1' );
		$html   = self::correspondence()->html( $letter );
		$words  = static fn ( string $text ): array => array_values( array_unique( (array) preg_split( '/[\s:()]+/u', $text, -1, PREG_SPLIT_NO_EMPTY ) ) );
		// Everything that is read, and where the links lead.
		$shown = html_entity_decode( wp_strip_all_tags( (string) preg_replace( [ '/<a [^>]*href="([^"]*)"[^>]*>/', '/<[^>]+>/' ], [ ' $1 ', ' $0' ], $html ) ), ENT_QUOTES );
		$own   = [ 'Factuur', 'Totaal', 'Betalen', 'te', 'betalen', 'uiterlijk', 'Invoice', 'to', 'be', 'paid', 'by', 'Pay', 'Total' ];
		$lacks = array_diff( array_map( static fn ( string $word ): string => rtrim( $word, ',.' ), $words( $letter->text ) ), array_map( static fn ( string $word ): string => rtrim( $word, ',.' ), $words( $shown ) ), $own );

		self::assertSame( [], array_values( $lacks ) );
		self::assertStringContainsString( esc_html( $subject ), $html );
		self::assertStringContainsString( 'lang="' . ( 'en_US' === $facts->locale ? 'en-US' : 'nl-NL' ) . '"', $html );
	}

	/** @return iterable<string, array{MessageKind, string, list<string>, list<string>}> kind, own text, says, does not say */
	public static function own_texts(): iterable {
		yield 'placeholders' => [ MessageKind::reminder, 'Hoi {customer}, {open} voor {number} van {issue_date}: {pay_link}. {company}, {company_phone}.', [ 'Hoi Anna Jansen, € 36,30 voor 2026-0001 van 1 januari 2026: https://shop.example/pay/2026-0001?key=a&b=c. Hosting Noord, 050 123 45 67.' ], [ 'Beste' ] ];
		yield 'unknown placeholders stay visible' => [ MessageKind::reminder, 'Hoi {voornaam}, {open}', [ 'Hoi {voornaam}, € 36,30' ], [] ];
		yield 'what this message does not know stays visible' => [ MessageKind::reminder, 'Op {suspension_date} {promise_amount} {costs}', [ 'Op {suspension_date} {promise_amount} {costs}' ], [] ];
		yield 'HTML is text' => [ MessageKind::reminder, '<b>Hoi</b> & dag', [ '<b>Hoi</b> & dag' ], [] ];
		yield 'line breaks of Windows' => [ MessageKind::reminder, "Een\r\n\r\n\r\nTwee", [ "Een\n\nTwee" ], [] ];
		yield 'a warning without a date gets one' => [ MessageKind::warning, 'Betaal nu.', [ "Betaal nu.\n\nIs € 36,30 vóór 4 februari 2026 niet betaald, dan schorten wij" ], [] ];
		yield 'a warning with its own date' => [ MessageKind::warning, 'Op {suspension_date} is {services} niet bereikbaar.', [ 'Op 4 februari 2026 is uw hosting niet bereikbaar.' ], [ 'schorten wij' ] ];
		yield 'a formal notice says what the law asks' => [ MessageKind::formal_notice, 'Betaal binnen drie dagen.', [ 'Betaal binnen drie dagen.', self::FOURTEEN_DAYS ], [] ];
		yield 'a formal notice with the passage elsewhere' => [ MessageKind::formal_notice, "{statutory_notice}\n\nBedankt.", [ "incassobureau.\n\nBedankt." ], [] ];
		yield 'an invoice says when it is to be paid' => [ MessageKind::invoice, 'Uw factuur.', [ 'Te betalen uiterlijk 15 januari 2026: € 36,30' ], [] ];
	}

	/**
	 * @param list<string> $says
	 * @param list<string> $does_not_say
	 */
	#[DataProvider( 'own_texts' )]
	public function test_the_owners_own_text_goes_before_ours( MessageKind $kind, string $own, array $says, array $does_not_say ): void {
		$facts = self::facts( $kind, own_subject: 'Bericht over {number}', own_body: $own, names_date: CivilDate::of( 2026, 2, 4 ) );
		$text  = self::correspondence()->compose( $facts, 'key-1' );

		self::assertSame( 'Bericht over 2026-0001', $text->subject );
		foreach ( $says as $words ) {
			self::assertStringContainsString( $words, $text->text );
		}
		foreach ( $does_not_say as $words ) {
			self::assertStringNotContainsString( $words, $text->text );
		}
	}

	public function test_the_owners_own_link_is_a_link_and_nothing_else_is(): void {
		$facts = self::facts( MessageKind::reminder, own_body: 'Zie https://noord.example/hulp of <i>bel</i>, {customer}.', customer_name: 'https://evil.example' );
		$html  = self::correspondence()->html( self::correspondence()->compose( $facts, 'key-1' ) );

		self::assertStringContainsString( '<a href="https://noord.example/hulp"', $html );
		self::assertStringContainsString( '&lt;i&gt;bel&lt;/i&gt;, https://evil.example.', $html );
		self::assertStringNotContainsString( 'href="https://evil', $html );
	}

	/** @return iterable<string, array{MessageKind}> */
	public static function kinds(): iterable {
		foreach ( MessageKind::cases() as $kind ) {
			yield $kind->value => [ $kind ];
		}
	}

	#[DataProvider( 'kinds' )]
	public function test_the_editor_is_given_the_text_with_its_placeholders( MessageKind $kind ): void {
		$dutch   = self::correspondence()->default_text( $kind, 'nl_NL' );
		$english = self::correspondence()->default_text( $kind, 'en_US' );

		self::assertStringStartsWith( 'Beste {customer},', $dutch['body'] );
		self::assertStringStartsWith( 'Dear {customer},', $english['body'] );
		self::assertNotSame( $dutch['subject'], $english['subject'] );
		preg_match_all( '/\{\w+\}/', $english['subject'] . $english['body'], $in_english );
		preg_match_all( '/\{\w+\}/', $dutch['subject'] . $dutch['body'], $in_dutch );
		self::assertEqualsCanonicalizing( $in_english[0], $in_dutch[0], 'A translation lost a placeholder.' );
	}

	public function test_the_language_is_left_as_it_was(): void {
		$before = determine_locale();
		self::correspondence()->compose( self::facts( MessageKind::reminder, locale: 'nl_NL' === $before ? 'en_US' : 'nl_NL' ), 'key-1' );

		self::assertSame( $before, determine_locale() );
	}

	public function test_a_language_that_is_not_installed_is_the_sites(): void {
		$letter = self::correspondence()->compose( self::facts( MessageKind::reminder, locale: 'xx_XX' ), 'key-1' );

		self::assertSame( 'Uw factuur 2026-0001 staat nog open', $letter->subject );
	}
}
