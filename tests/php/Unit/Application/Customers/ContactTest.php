<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Customers;

use HostingInvoices\Application\Customers\Contact;
use HostingInvoices\Application\Customers\InvalidContact;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class ContactTest extends TestCase {

	/** @return iterable<string, array{array<string, string>, string, string}> */
	public static function refused(): iterable {
		yield 'no name' => [ [ 'name' => '' ], 'name', 'contact_name_missing' ];
		yield 'only spaces for a name' => [ [ 'name' => " \t\n " ], 'name', 'contact_name_missing' ];
		yield 'no e-mail' => [ [ 'email' => '' ], 'email', 'contact_email_missing' ];
		yield 'no at sign' => [ [ 'email' => 'jan.example.test' ], 'email', 'contact_email_invalid' ];
		yield 'two addresses' => [ [ 'email' => 'a@example.test, b@example.test' ], 'email', 'contact_email_invalid' ];
		yield 'a header in the address' => [ [ 'email' => "a@example.test\r\nBcc: b@example.test" ], 'email', 'contact_email_invalid' ];
		yield 'address of 101 characters' => [ [ 'email' => str_repeat( 'a', 88 ) . '@example.test' ], 'email', 'contact_too_long' ];
		yield 'name of 121 characters' => [ [ 'name' => str_repeat( 'é', 121 ) ], 'name', 'contact_too_long' ];
		yield 'phone of 41 characters' => [ [ 'phone' => str_repeat( '1', 41 ) ], 'phone', 'contact_too_long' ];
		yield 'a country in full' => [ [ 'country' => 'Nederland' ], 'country', 'contact_too_long' ];
		yield 'a country in small letters' => [ [ 'country' => 'nl' ], 'country', 'contact_country_invalid' ];
		yield 'a language with a path' => [ [ 'locale' => '../x' ], 'locale', 'contact_locale_invalid' ];
	}

	/** @param array<string, string> $fields */
	#[DataProvider( 'refused' )]
	public function test_refused( array $fields, string $field, string $reason ): void {
		try {
			Contact::entered( ...[ 'user_id' => 0, 'name' => 'Jan', 'email' => 'jan@example.test', ...$fields ] );
			self::fail( 'accepted' );
		} catch ( InvalidContact $invalid ) {
			self::assertSame( [ $field, $reason ], [ $invalid->field, $invalid->reason ] );
		}
	}

	/** @return iterable<string, array{string, string}> */
	public static function lines(): iterable {
		yield 'as it is' => [ 'Jan de Vries', 'Jan de Vries' ];
		yield 'HTML is text' => [ '<script>alert(1)</script>', '<script>alert(1)</script>' ];
		yield 'line ends' => [ "Jan\r\nBcc: x@example.test", 'Jan Bcc: x@example.test' ];
		yield 'spaces around and between' => [ "  Jan \t de   Vries ", 'Jan de Vries' ];
		yield 'a zero byte' => [ "Jan\0de Vries", 'Jan de Vries' ];
		yield 'right to left, emoji' => [ 'سارة 🎉', 'سارة 🎉' ];
		yield 'broken UTF-8' => [ "Jan \xC3", 'Jan ?' ];
		yield 'exactly 120 characters' => [ str_repeat( 'é', 120 ), str_repeat( 'é', 120 ) ];
	}

	#[DataProvider( 'lines' )]
	public function test_names( string $typed, string $kept ): void {
		self::assertSame( $kept, Contact::entered( 0, $typed, 'jan@example.test' )->name );
	}

	public function test_what_is_on_file_may_be_incomplete(): void {
		self::assertSame( '', Contact::on_file( 7, 'Jan', '' )->email );
	}

	public function test_of_user_keeps_all_else(): void {
		$contact = Contact::entered( 0, 'Jan', 'jan@example.test', 'BV', '015', 'Markt 1', '2611 AA', 'Delft', 'NL', 'nl_NL' );
		self::assertSame( [ ...get_object_vars( $contact ), 'user_id' => 9 ], get_object_vars( $contact->of_user( 9 ) ) );
	}
}
