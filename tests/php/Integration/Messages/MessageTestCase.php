<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Messages;

use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Application\Messages\Attachments;
use HostingInvoices\Application\Messages\Letter;
use HostingInvoices\Application\Messages\MessageFacts;
use HostingInvoices\Application\Messages\MessageInvoice;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\Application\Settings\Settings;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Domain\Dunning\PlanLimits;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Money\Percentage;
use HostingInvoices\Domain\Subscriptions\CustomerType;
use HostingInvoices\Domain\Subscriptions\Period;
use HostingInvoices\Tests\Integration\SiteTestCase;
use HostingInvoices\WooCommerce\Emails\HostingEmails;
use HostingInvoices\WordPress\Messages\CustomerLanguage;
use HostingInvoices\WordPress\Messages\TemplateCorrespondence;
use HostingInvoices\WordPress\Messages\WordPressMail;

/**
 * A shop called Hosting Noord and its customer Anna, with an invoice of € 36.30 that was due on 15 January 2026.
 */
abstract class MessageTestCase extends SiteTestCase {

	protected function setUp(): void {
		parent::setUp();
		// WooCommerce hooks its mailer up once in a process; a test before this one may have taken those hooks along.
		$mailer = WC()->mailer();
		foreach ( [ 'email_header', 'email_footer' ] as $part ) {
			if ( ! has_action( "woocommerce_$part" ) ) {
				add_action( "woocommerce_$part", [ $mailer, $part ] );
			}
		}
	}

	protected static function correspondence(): TemplateCorrespondence {
		return new TemplateCorrespondence( self::settings(), self::shop(), self::emails(), new CustomerLanguage() );
	}

	protected static function mail(): WordPressMail {
		return new WordPressMail( self::correspondence(), self::emails(), self::no_attachments() );
	}

	private static function no_attachments(): Attachments {
		return new class() implements Attachments {

			public function of( Letter $letter ): array {
				return [];
			}

			public function copy_to( Letter $letter ): string {
				return '';
			}
		};
	}

	protected static function emails(): HostingEmails {
		return new HostingEmails( self::settings(), self::shop() );
	}

	/** @param mixed ...$with Facts by name, instead of these. */
	protected static function facts( MessageKind $kind, mixed ...$with ): MessageFacts {
		return new MessageFacts(
			...$with + [
				'kind'          => $kind,
				'step'          => $kind->value,
				'customer_name' => 'Anna Jansen',
				'email'         => 'anna@example.com',
				'locale'        => 'nl_NL',
				'customer_type' => CustomerType::consumer,
				'today'         => CivilDate::of( 2026, 1, 29 ),
				'invoices'      => [ self::invoice( '2026-0001', '2026-01-01', '36.30' ) ],
			]
		);
	}

	protected static function invoice( string $number, string $issued_on, string $open, bool $past_due = true ): MessageInvoice {
		$issued = CivilDate::parse( $issued_on );
		return new MessageInvoice( $number, $issued, $issued->plus_days( 14 ), Money::from_decimal( '36.30' ), Money::from_decimal( $open ), "https://shop.example/pay/{$number}?key=a&b=c", $past_due );
	}

	protected static function line( string $label, string $amount, string $discount = '0' ): DraftLine {
		$january = Period::of( CivilDate::of( 2026, 1, 1 ), CivilDate::of( 2026, 1, 31 ) );
		return new DraftLine( 1, $label, $january, 1, Money::from_decimal( $amount ), Money::from_decimal( $discount ) );
	}

	private static function settings(): SettingsStore {
		$settings = new Settings(
			true, false, 'Hosting Noord', '050 123 45 67', 'post@noord.example', 'NL51ZZZ405365330000',
			14, 0, '', Percentage::from_decimal( '2' ), 3, 7, 7, 5, 20, Money::from_decimal( '1' ), true, '', '', false, false,
			new PlanLimits( 0, Money::zero(), false ), Money::zero()
		);
		return new class( $settings ) implements SettingsStore {
			public function __construct( private readonly Settings $settings ) {}
			public function current(): Settings {
				return $this->settings;
			}
			public function change( array $changes ): Settings {
				return $this->settings;
			}
		};
	}

	private static function shop(): ShopSettings {
		return new class() implements ShopSettings {
			public function currency(): string {
				return 'EUR';
			}
			public function prices_include_vat(): bool {
				return false;
			}
			public function with_vat( \HostingInvoices\Domain\Money\Money $price, string $tax_class ): \HostingInvoices\Domain\Money\Money {
				return $price;
			}
			public function store_name(): string {
				return 'Shop';
			}
			public function store_email(): string {
				return 'shop@example.com';
			}
		};
	}
}
