<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Contract;

use HostingInvoices\Tests\Integration\Messages\RecordingMailer;
use PHPMailer\PHPMailer\PHPMailer;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\Group;

/** E-mails of the shop: the list, their settings, and the way from WC_Email to wp_mail(). */
#[Group( 'contract' )]
final class EmailsTest extends ContractTestCase {

	/** @return iterable<string, array{string, string}> */
	public static function types(): iterable {
		yield 'html' => [ 'html', 'text/html' ];
		yield 'plain text' => [ 'plain', 'text/plain' ];
	}

	#[DataProvider( 'types' )]
	public function test_it_is_handed_to_wordpress( string $type, string $content_type ): void {
		$asked = [];
		add_filter(
			'woocommerce_mail_callback_params',
			static function ( array $params ) use ( &$asked ): array {
				$asked = [ count( $params ), apply_filters( 'wp_mail_content_type', 'none' ), apply_filters( 'wp_mail_from', 'none' ), apply_filters( 'wp_mail_from_name', 'none' ) ];
				return $params;
			}
		);
		$this->settle( [ 'email_from_address' => 'shop@contract.test', 'email_from_name' => 'Hosting &amp; Co' ] );
		$email             = self::email();
		$email->email_type = $type;
		self::assertTrue( $email->send( 'anna@contract.test', 'Tom &amp; Jerry', '<p>Hallo</p>', $email->get_headers(), [] ) );

		self::assertSame( [ 5, $content_type, 'shop@contract.test', 'Hosting & Co' ], $asked );
		self::assertSame( [ 'none', 'none', 'none' ], [ apply_filters( 'wp_mail_content_type', 'none' ), apply_filters( 'wp_mail_from', 'none' ), apply_filters( 'wp_mail_from_name', 'none' ) ] );
		self::assertCount( 1, $this->mails );
		$mail = $this->mails[0];
		self::assertSame( [ 'anna@contract.test', 'Tom & Jerry' ], [ $mail['to'], $mail['subject'] ] );
		self::assertStringContainsString( "Content-Type: $content_type\r\n", $mail['headers'] );
		self::assertMatchesRegularExpression( '/Reply-to: Hosting (&|&amp;) Co <shop@contract.test>\r\n/', $mail['headers'] );
		self::assertSame( 'plain' === $type, '<p>Hallo</p>' === $mail['message'] );
		self::assertMatchesRegularExpression( '~<p[^>]*>Hallo</p>~', $mail['message'] );
	}

	public function test_another_may_send(): void {
		$sent = [];
		add_filter(
			'woocommerce_mail_callback',
			static function () use ( &$sent ): \Closure {
				return static function ( ...$params ) use ( &$sent ): bool {
					$sent = $params;
					return false;
				};
			}
		);
		self::assertFalse( self::email()->send( 'anna@contract.test', 'Hallo', 'tekst', '', [ '/a.pdf' ] ) );
		self::assertSame( [ 'anna@contract.test', 'Hallo', [ '/a.pdf' ], [] ], [ $sent[0], $sent[1], $sent[4], $this->mails ] );
	}

	public function test_plain_text_can_be_brought_along_at_the_last_moment(): void {
		remove_all_filters( 'pre_wp_mail' );
		$usual                = $GLOBALS['phpmailer'] ?? null;
		$mailer               = new RecordingMailer( true );
		$GLOBALS['phpmailer'] = $mailer;
		add_action(
			'phpmailer_init',
			static function ( PHPMailer $of_wordpress ): void {
				$of_wordpress->AltBody = 'Hallo in letters';
			},
			PHP_INT_MAX
		);
		try {
			$email = self::email();
			self::assertTrue( $email->send( 'anna@contract.test', 'Hallo', '<p>Hallo</p>', $email->get_headers(), [] ) );
		} finally {
			$GLOBALS['phpmailer'] = $usual;
		}
		self::assertCount( 1, $mailer->parts );
		self::assertSame( 'Hallo in letters', $mailer->parts[0]['text'] );
		self::assertMatchesRegularExpression( '~<p[^>]*>Hallo</p>~', $mailer->parts[0]['html'] );
		self::assertStringContainsString( 'multipart/alternative', $mailer->sent[0] );
	}

	public function test_header_and_footer_stand_around_it(): void {
		WC()->mailer();
		foreach ( [ 'email_header', 'email_footer' ] as $part ) {
			// Hooked up once in a process; a test before this one may have taken that along.
			has_action( "woocommerce_$part" ) || add_action( "woocommerce_$part", [ WC()->mailer(), $part ] );
		}
		ob_start();
		do_action( 'woocommerce_email_header', 'Uw <factuur>', self::email() );
		echo '<p>Hallo</p>';
		do_action( 'woocommerce_email_footer', self::email() );
		$html = (string) ob_get_clean();
		self::assertMatchesRegularExpression( '~<html.*<body.*<h1>Uw &lt;factuur&gt;</h1>.*<p>Hallo</p>.*</body>\s*</html>~s', $html );
	}

	public function test_list_takes_ours_along(): void {
		$ours = self::email();
		add_filter( 'woocommerce_email_classes', static fn ( array $emails ): array => [ ...$emails, 'Ours' => $ours ] );
		self::assertSame( $ours, apply_filters( 'woocommerce_email_classes', [] )['Ours'] );
		WC()->mailer()->emails['Ours'] = $ours;
		self::assertSame( $ours, WC()->mailer()->get_emails()['Ours'] );
		unset( WC()->mailer()->emails['Ours'] );
	}

	/** @return iterable<string, array{array<string, string>, string, string, string}> */
	public static function settings(): iterable {
		yield 'none yet' => [ [], 'yes', 'html', '' ];
		yield 'switched off' => [ [ 'enabled' => 'no' ], 'no', 'html', '' ];
		yield 'as plain text' => [ [ 'enabled' => 'yes', 'email_type' => 'plain' ], 'yes', 'plain', '' ];
		yield 'with something below' => [ [ 'enabled' => 'yes', 'additional_content' => 'Op zondag gesloten' ], 'yes', 'html', 'Op zondag gesloten' ];
	}

	/** @param array<string, string> $settings */
	#[DataProvider( 'settings' )]
	public function test_settings_of_an_email( array $settings, string $enabled, string $type, string $below ): void {
		if ( [] !== $settings ) {
			update_option( 'woocommerce_contract_settings', $settings );
		}
		$email = self::email();
		self::assertSame( [ 'yes' === $enabled, $type, $below, true, 'Contract' ], [ $email->is_enabled(), $email->get_email_type(), $email->get_additional_content(), $email->is_customer_email(), $email->get_title() ] );
	}

	public function test_fields_that_the_owner_can_set(): void {
		$email = self::email();
		self::assertSame( [], array_diff( [ 'enabled', 'subject', 'heading', 'additional_content', 'email_type' ], array_keys( $email->form_fields ) ) );
		self::assertSame( [ 'plain', 'html', 'multipart' ], array_keys( $email->get_email_type_options() ) );
	}

	public function test_filters_by_id(): void {
		add_filter( 'woocommerce_email_enabled_contract', '__return_false' );
		add_filter( 'woocommerce_email_additional_content_contract', static fn (): string => 'Van een plugin' );
		add_filter( 'woocommerce_email_attachments', static fn ( array $files, string $id ): array => [ ...$files, "/$id.pdf" ], 10, 2 );
		$email = self::email();
		self::assertSame( [ false, 'Van een plugin', [ '/contract.pdf' ] ], [ $email->is_enabled(), $email->get_additional_content(), $email->get_attachments() ] );
	}

	public function test_templates_and_themes(): void {
		$ours = get_temp_dir() . 'contract-templates-' . getmypid() . '/';
		wp_mkdir_p( $ours . 'emails' );
		file_put_contents( $ours . 'emails/hosting-invoices-contract.php', '<?php echo "Ours: $name";' );
		$theme = get_stylesheet_directory() . '/woocommerce/emails/hosting-invoices-contract.php';
		try {
			self::assertSame( 'Ours: Anna', wc_get_template_html( 'emails/hosting-invoices-contract.php', [ 'name' => 'Anna' ], '', $ours ) );
			wp_mkdir_p( dirname( $theme ) );
			file_put_contents( $theme, '<?php echo "Theme: $name";' );
			wp_cache_flush();
			self::assertSame( 'Theme: Anna', wc_get_template_html( 'emails/hosting-invoices-contract.php', [ 'name' => 'Anna' ], '', $ours ) );
		} finally {
			array_map( static fn ( string $file ): bool => is_file( $file ) && unlink( $file ), [ $theme, $ours . 'emails/hosting-invoices-contract.php' ] );
			array_map( static fn ( string $folder ): bool => is_dir( $folder ) && 2 === count( (array) scandir( $folder ) ) && rmdir( $folder ), [ dirname( $theme ), dirname( $theme, 2 ), $ours . 'emails', $ours ] );
		}
	}

	/** @return iterable<string, array{string, string}> */
	public static function own_mails(): iterable {
		yield 'paid' => [ 'completed', 'customer_completed_order' ];
		yield 'being worked on' => [ 'processing', 'customer_processing_order' ];
		yield 'on hold' => [ 'on-hold', 'customer_on_hold_order' ];
	}

	#[DataProvider( 'own_mails' )]
	public function test_woocommerces_own_mail_can_be_switched_off_by_order( string $status, string $id ): void {
		self::needs_woocommerces( 'own e-mails' );
		WC()->mailer()->emails[ implode( '_', [ 'WC_Email', ...array_map( 'ucfirst', preg_split( '/_/', $id ) ) ] ) ]->enabled = 'yes';
		$ids = [];
		add_action(
			'woocommerce_email_sent',
			static function ( $done, string $sent ) use ( &$ids ): void {
				$ids[] = $sent;
			},
			10,
			2
		);
		$this->order()->update_status( $status );
		self::assertContains( $id, $ids );
		$ids = [];
		add_filter( "woocommerce_email_enabled_$id", static fn ( bool $is, mixed $order ): bool => $is && ! $order instanceof \WC_Order, 10, 2 );
		$this->order()->update_status( $status );
		self::assertNotContains( $id, $ids );
	}

	private static function email(): \WC_Email {
		return new class() extends \WC_Email {

			public function __construct() {
				$this->id             = 'contract';
				$this->title          = 'Contract';
				$this->customer_email = true;
				parent::__construct();
			}
		};
	}
}
