<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Messages;

use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Money\Money;
use PHPUnit\Framework\Attributes\DataProvider;

/**
 * Names of customers and services, as hostile as they come: in every message they are text and nothing else.
 */
final class HostileNamesTest extends MessageTestCase {

	private RecordingMailer $mailer;
	private mixed $usual_mailer;

	protected function setUp(): void {
		parent::setUp();
		$this->usual_mailer   = $GLOBALS['phpmailer'] ?? null;
		$this->mailer         = new RecordingMailer( true );
		$GLOBALS['phpmailer'] = $this->mailer;
	}

	protected function tearDown(): void {
		$GLOBALS['phpmailer'] = $this->usual_mailer;
		parent::tearDown();
	}

	/** @return iterable<string, array{string, string, string}> typed, as plain text, as HTML */
	public static function names(): iterable {
		yield 'script' => [ '<script>alert(1)</script>', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;' ];
		yield 'image' => [ '"><img src=x onerror=alert(1)>', '"><img src=x onerror=alert(1)>', '"&gt;&lt;img src=x onerror=alert(1)&gt;' ];
		yield 'link' => [ '<a href="https://evil.example">Anna</a>', '<a href="https://evil.example">Anna</a>', '&lt;a href="https://evil.example"&gt;Anna&lt;/a&gt;' ];
		yield 'address' => [ 'https://evil.example/', 'https://evil.example/', 'https://evil.example/' ];
		yield 'entities' => [ '&lt;b&gt; &amp;amp; &#60;', '&lt;b&gt; &amp;amp; &#60;', '&amp;lt;b&amp;gt; &amp;amp;amp; &amp;#60;' ];
		yield 'apostrophe' => [ "O'Brien & Zn. \"BV\"", "O'Brien & Zn. \"BV\"", "O'Brien &amp; Zn. \"BV\"" ];
		yield 'another header' => [ "Anna\r\nBcc: bram@example.com", 'Anna Bcc: bram@example.com', 'Anna Bcc: bram@example.com' ];
		yield 'another body' => [ "Anna\n\nU bent niets verschuldigd.", 'Anna U bent niets verschuldigd.', 'Anna U bent niets verschuldigd.' ];
		yield 'other line breaks' => [ "Anna\u{2028}\u{2029}\u{85}\x0B\x0CJansen", 'Anna Jansen', 'Anna Jansen' ];
		yield 'null byte' => [ "Anna\0Jansen", 'Anna Jansen', 'Anna Jansen' ];
		yield 'turned around' => [ "Anna \u{202E}nesnaJ", 'Anna nesnaJ', 'Anna nesnaJ' ];
		yield 'Arabic' => [ 'محمد علي', 'محمد علي', 'محمد علي' ];
		yield 'Hebrew' => [ "\u{2067}משה\u{2069}", 'משה', 'משה' ];
		yield 'emoji' => [ 'Anna 👩‍💻🇳🇱', 'Anna 👩‍💻🇳🇱', 'Anna 👩‍💻🇳🇱' ];
		yield 'placeholders' => [ '{open} {pay_link} {customer}', '{open} {pay_link} {customer}', '{open} {pay_link} {customer}' ];
		yield 'percent signs' => [ '100% %s %1$s %%', '100% %s %1$s %%', '100% %s %1$s %%' ];
		yield 'backslashes and dollars' => [ '\\1 $1 \\\\', '\\1 $1 \\\\', '\\1 $1 \\\\' ];
		yield 'broken bytes' => [ "Anna\xff\xfe", 'Anna??', 'Anna??' ];
		yield 'shortcode' => [ '[gallery] [woocommerce_cart]', '[gallery] [woocommerce_cart]', '[gallery] [woocommerce_cart]' ];
		yield 'very long' => [ str_repeat( 'x', 5000 ), str_repeat( 'x', 200 ), str_repeat( 'x', 200 ) ];
	}

	#[DataProvider( 'names' )]
	public function test_a_hostile_name_is_text( string $typed, string $plain, string $html ): void {
		// Suspended: the service stands in the subject. Invoice: its label stands in the lines.
		$suspended = $this->sent( MessageKind::suspended, $typed );
		$invoice   = $this->sent( MessageKind::invoice, $typed );

		self::assertSame( 'Opgeschort: ' . $plain, $suspended['subject'] );
		self::assertStringContainsString( "Beste {$plain},\n", $suspended['text'] );
		self::assertStringContainsString( "Wij hebben {$plain} opgeschort, omdat € 36,30", $suspended['text'] );
		self::assertStringContainsString( "\n{$plain} (1 januari 2026 t/m 31 januari 2026): € 30,00\n", $invoice['text'] );
		self::assertStringContainsString( "Beste {$html},</p>", self::unquoted( $suspended['html'] ) );
		self::assertStringContainsString( "Wij hebben {$html} opgeschort", self::unquoted( $suspended['html'] ) );
		self::assertStringContainsString( $html, self::unquoted( $invoice['html'] ) );
	}

	#[DataProvider( 'names' )]
	public function test_it_brings_no_header_no_element_and_no_link( string $typed ): void {
		$harmless = $this->sent( MessageKind::suspended, 'Anna' );
		$hostile  = $this->sent( MessageKind::suspended, $typed );

		self::assertSame( self::header_names( $this->mailer->sent[0] ), self::header_names( $this->mailer->sent[1] ) );
		self::assertSame( self::elements( $harmless['html'] ), self::elements( $hostile['html'] ) );
		self::assertStringNotContainsString( 's.w.org', $hostile['html'] );
	}

	/** @return array{subject: string, html: string, text: string, id: string} */
	private function sent( MessageKind $kind, string $name ): array {
		$facts = self::facts(
			$kind,
			customer_name: $name,
			services: [ $name ],
			lines: [ self::line( $name, '30.00' ) ],
			net: Money::from_decimal( '30.00' ),
			vat: Money::from_decimal( '6.30' ),
			names_date: CivilDate::of( 2026, 2, 4 )
		);
		self::mail()->hand_over( self::correspondence()->compose( $facts, 'key-1' ), static function (): void {} );
		return $this->mailer->parts[ count( $this->mailer->parts ) - 1 ];
	}

	/** Quotation marks may be written in several ways in HTML; between elements all of them are text. */
	private static function unquoted( string $html ): string {
		return str_replace( [ '&quot;', '&#039;', '&#34;', '&apos;' ], [ '"', "'", '"', "'" ], $html );
	}

	/** @return list<string> */
	private static function header_names( string $raw ): array {
		preg_match_all( '/^([A-Za-z-]+):/m', (string) strstr( $raw, "\r\n\r\n", true ), $names );
		return $names[1];
	}

	/** @return list<string> Elements in order, with where the links lead. */
	private static function elements( string $html ): array {
		$document = new \DOMDocument();
		@$document->loadHTML( $html );
		$found = [];
		foreach ( $document->getElementsByTagName( '*' ) as $element ) {
			$found[] = $element->nodeName . ' ' . $element->getAttribute( 'href' ) . $element->getAttribute( 'src' );
		}
		return $found;
	}
}
