<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

/** Whatever somebody is called goes in as text and comes out as the same text, everywhere. */
final class HostileNamesTest extends RestTestCase {

	public function test_a_name_comes_out_as_it_went_in(): void {
		$world = new World( $this->ok( ... ), $this->on_day( ... ) );
		$world->open();
		foreach ( self::names() as $what => [ $typed, $kept ] ) {
			$form                          = $world->form( $typed );
			$form['contact']['company']    = $typed;
			$form['services'][0]['label']  = $typed;
			$form['services'][0]['from']   = '2026-01-01';
			$added                         = $this->ok( 'POST', '/customers', $form );
			$world->tick( self::TODAY );
			self::assertSame( $kept, $added['contact']['name'], $what );
			self::assertSame( $kept, $added['contact']['company'], $what );
			self::assertSame( [ $kept, $kept ], [ $added['subscriptions'][0]['label'], $added['services'][0]['label'] ], $what );
			$row = $this->ok( 'GET', '/invoices', null, [ 'customer_id' => (string) $added['id'] ] )[0];
			self::assertSame( $kept, $row['customer'], $what );
			self::assertSame( $kept, $this->ok( 'GET', "/invoices/{$row['id']}" )['lines'][0]['label'], $what );
			self::assertContains( $kept, array_column( $this->ok( 'GET', '/customers', null, [ 'per_page' => '100' ] ), 'name' ), $what );
			$hold = $this->ok( 'POST', '/holds', [ 'customer_id' => $added['id'], 'until' => '2026-03-01', 'reason' => $typed ] );
			self::assertSame( $kept, $hold['customer'], $what );
			self::assertStringNotContainsString( "\0", $hold['reason'], $what );
		}
	}

	/** @return iterable<string, array{string, string}> Typed, kept. */
	private static function names(): iterable {
		$as_it_is = static fn ( string $name ): array => [ $name, $name ];
		yield 'a script'           => $as_it_is( '<script>alert(1)</script>' );
		yield 'an image'           => $as_it_is( '"><img src=x onerror=alert(1)>' );
		yield 'an entity'          => $as_it_is( 'Jansen &amp; Zn &lt;b&gt;' );
		yield 'an ampersand'       => $as_it_is( 'Jansen & Zn' );
		yield 'quotation marks'    => $as_it_is( "O'Brien \"de 'Wit'\" Co" );
		yield 'a formula'          => $as_it_is( '=HYPERLINK("http://x","y")' );
		yield 'a shortcode'        => $as_it_is( '[gallery id="1"]' );
		yield 'a placeholder'      => $as_it_is( '{due_date} %s %1$s %d' );
		yield 'emoji'              => $as_it_is( 'Bäckerei 🥐 Žluťoučký' );
		yield 'right to left'      => $as_it_is( 'مخبز' );
		yield 'SQL'                => $as_it_is( "'; DROP TABLE wp_users; --" );
		yield 'lines'              => [ "Jan\r\nBcc: x@y.example\n\nhello", 'Jan Bcc: x@y.example hello' ];
		yield 'control characters' => [ "Jan\0\x07\x1b[31m", 'Jan [31m' ];
		yield 'spaces around'      => [ "  \t Jan   Jansen \u{00A0}", 'Jan Jansen' ];
		yield 'separators'         => [ "Jan\u{2028}Jansen\u{2029}", 'Jan Jansen' ];
	}
}
