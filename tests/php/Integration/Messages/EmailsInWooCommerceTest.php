<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Messages;

use Automattic\WooCommerce\Internal\Admin\EmailPreview\EmailPreview;
use HostingInvoices\Application\Messages\MessageKind;
use HostingInvoices\WooCommerce\Emails\AccountEmail;
use HostingInvoices\WooCommerce\Emails\EmailsInWooCommerce;
use HostingInvoices\WooCommerce\Emails\HostingEmail;
use HostingInvoices\WooCommerce\Emails\InvoiceEmail;
use HostingInvoices\WooCommerce\Emails\NoticeEmail;
use HostingInvoices\WooCommerce\Emails\ServiceEmail;
use HostingInvoices\WooCommerce\Emails\StepEmail;
use PHPUnit\Framework\Attributes\DataProvider;

/**
 * Our e-mails in WooCommerce's list, settings, preview and themes.
 */
final class EmailsInWooCommerceTest extends MessageTestCase {

	/** @var array<string, \WC_Email> */
	private array $usual_emails;
	private string $theme_folder;

	protected function setUp(): void {
		parent::setUp();
		$this->usual_emails   = WC()->mailer()->emails;
		$this->theme_folder   = get_stylesheet_directory() . '/woocommerce/emails/plain';
		WC()->mailer()->emails = self::emails()->added_to( $this->usual_emails );
	}

	protected function tearDown(): void {
		WC()->mailer()->emails = $this->usual_emails;
		foreach ( [ '/hosting-invoices-message.php', '/../hosting-invoices-invoice.php' ] as $file ) {
			if ( is_file( $this->theme_folder . $file ) ) {
				unlink( $this->theme_folder . $file );
			}
		}
		foreach ( [ $this->theme_folder, dirname( $this->theme_folder ), dirname( $this->theme_folder, 2 ) ] as $folder ) {
			if ( is_dir( $folder ) && 2 === count( (array) scandir( $folder ) ) ) {
				rmdir( $folder );
			}
		}
		parent::tearDown();
	}

	public function test_they_are_made_when_woocommerce_asks_and_not_before(): void {
		$asked = 0;
		remove_all_filters( 'woocommerce_email_classes' );
		( new EmailsInWooCommerce( static function () use ( &$asked ) {
			++$asked;
			return self::emails();
		} ) )->register();

		self::assertSame( 0, $asked );
		self::assertCount( 6, apply_filters( 'woocommerce_email_classes', [] ) );
		self::assertSame( 1, $asked );
	}

	/** @return iterable<string, array{MessageKind, class-string<HostingEmail>, string}> */
	public static function kinds(): iterable {
		yield 'invoice' => [ MessageKind::invoice, InvoiceEmail::class, 'hosting_invoices_invoice' ];
		yield 'reminder' => [ MessageKind::reminder, StepEmail::class, 'hosting_invoices_step' ];
		yield 'warning' => [ MessageKind::warning, StepEmail::class, 'hosting_invoices_step' ];
		yield 'formal notice' => [ MessageKind::formal_notice, NoticeEmail::class, 'hosting_invoices_notice' ];
		yield 'confirmation' => [ MessageKind::confirmation, AccountEmail::class, 'hosting_invoices_account' ];
		yield 'suspended' => [ MessageKind::suspended, ServiceEmail::class, 'hosting_invoices_service' ];
		yield 'restored' => [ MessageKind::restored, ServiceEmail::class, 'hosting_invoices_service' ];
		yield 'debit return' => [ MessageKind::debit_return, AccountEmail::class, 'hosting_invoices_account' ];
		yield 'mandate confirmation' => [ MessageKind::mandate_confirmation, AccountEmail::class, 'hosting_invoices_account' ];
		yield 'mandate request' => [ MessageKind::mandate_request, AccountEmail::class, 'hosting_invoices_account' ];
	}

	/** @param class-string<HostingEmail> $class */
	#[DataProvider( 'kinds' )]
	public function test_each_kind_has_its_email( MessageKind $kind, string $class, string $id ): void {
		$email = self::emails()->of( $kind );

		self::assertInstanceOf( $class, $email );
		self::assertSame( [ $id, true, true ], [ $email->id, $email->is_customer_email(), $email->is_enabled() ] );
		self::assertContains( $email, WC()->mailer()->get_emails() );
	}

	#[DataProvider( 'kinds' )]
	public function test_without_woocommerces_list_it_is_made_all_the_same( MessageKind $kind, string $class ): void {
		WC()->mailer()->emails = [];

		self::assertSame( $class, get_class( self::emails()->of( $kind ) ) );
	}

	/** @return iterable<string, array{class-string<HostingEmail>, string}> */
	public static function previews(): iterable {
		yield 'invoice' => [ InvoiceEmail::class, 'Te betalen uiterlijk 15 januari 2026' ];
		yield 'step' => [ StepEmail::class, 'Inkomende e-mail blijft gewoon aankomen' ];
		yield 'notice' => [ NoticeEmail::class, 'binnen vijftien dagen nadat deze brief bij u is bezorgd' ];
		yield 'service' => [ ServiceEmail::class, 'opgeschort' ];
		yield 'account' => [ AccountEmail::class, 'Wij hebben afgesproken' ];
	}

	/** @param class-string<HostingEmail> $class */
	#[DataProvider( 'previews' )]
	public function test_the_settings_show_a_preview( string $class, string $words ): void {
		if ( ! class_exists( EmailPreview::class ) ) {
			self::markTestSkipped( 'STAND-IN: it has no e-mail preview.' );
		}
		$preview = wc_get_container()->get( EmailPreview::class );
		$preview->set_email_type( $class );

		self::assertStringContainsString( $words, $preview->render() );
		self::assertStringNotContainsString( '{', $preview->get_subject() );
	}

	/** @param class-string<HostingEmail> $class */
	#[DataProvider( 'previews' )]
	public function test_the_settings_offer_only_what_has_an_effect( string $class ): void {
		foreach ( WC()->mailer()->get_emails() as $email ) {
			if ( $class === get_class( $email ) ) {
				self::assertSame( [], array_intersect( [ 'subject', 'heading' ], array_keys( $email->form_fields ) ) );
				self::assertSame( [ 'plain', 'html' ], array_keys( $email->get_email_type_options() ) );
				self::assertNotSame( '', $email->form_fields['enabled']['description'] );
				self::assertFileExists( $email->template_base . $email->template_html );
				self::assertFileExists( $email->template_base . $email->template_plain );
				return;
			}
		}
		self::fail( 'It is not in the list.' );
	}

	public function test_what_the_owner_adds_stands_in_html_and_text(): void {
		add_filter( 'woocommerce_email_additional_content_hosting_invoices_step', static fn (): string => 'Wij zijn gesloten op <b>zondag</b>.' );
		$letter = self::correspondence()->compose( self::facts( MessageKind::reminder ), 'key-1' );

		self::assertStringEndsWith( "\n\nWij zijn gesloten op zondag.\n", $letter->text );
		self::assertStringContainsString( 'Wij zijn gesloten op <b>zondag</b>.', self::correspondence()->html( $letter ) );
	}

	public function test_a_theme_overrides_text_and_html(): void {
		wp_mkdir_p( $this->theme_folder );
		file_put_contents( $this->theme_folder . '/hosting-invoices-message.php', '<?php echo "Thema: " . $message->kind . "\n" . $message->body_text;' );
		file_put_contents( dirname( $this->theme_folder ) . '/hosting-invoices-invoice.php', '<?php echo "<p>Thema: " . esc_html( $message->open ) . "</p>";' );
		wp_cache_flush();
		$letter  = self::correspondence()->compose( self::facts( MessageKind::reminder ), 'key-1' );
		$invoice = self::correspondence()->compose( self::facts( MessageKind::invoice ), 'key-2' );

		self::assertStringStartsWith( "Thema: reminder\nBeste Anna Jansen,", $letter->text );
		self::assertSame( '<p>Thema: € 36,30</p>', self::correspondence()->html( $invoice ) );
	}
}
