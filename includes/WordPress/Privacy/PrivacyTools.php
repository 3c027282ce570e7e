<?php
declare( strict_types=1 );

namespace HostingInvoices\WordPress\Privacy;

use HostingInvoices\Application\Privacy\EraseCustomer;
use HostingInvoices\Application\Privacy\Erasure;
use HostingInvoices\Application\Privacy\PersonalData;
use HostingInvoices\WordPress\Messages\LocalFormat;

/**
 * WordPress's own tools for personal data: what we keep is exported, and forgotten where the law lets us.
 */
final readonly class PrivacyTools {

	private const KEY = 'hosting-invoices';

	/**
	 * @param \Closure(): PersonalData  $personal_data Built when somebody asks.
	 * @param \Closure(): EraseCustomer $erase
	 */
	public function __construct( private \Closure $personal_data, private \Closure $erase ) {
	}

	public function register(): void {
		add_filter(
			'wp_privacy_personal_data_exporters',
			fn ( array $exporters ): array => [ ...$exporters, self::KEY => [ 'exporter_friendly_name' => __( 'Hosting invoices', 'hosting-invoices' ), 'callback' => $this->export( ... ) ] ]
		);
		add_filter(
			'wp_privacy_personal_data_erasers',
			fn ( array $erasers ): array => [ ...$erasers, self::KEY => [ 'eraser_friendly_name' => __( 'Hosting invoices', 'hosting-invoices' ), 'callback' => $this->erase( ... ) ] ]
		);
		add_action( 'admin_init', $this->explain( ... ) );
	}

	/** @return array{data: list<array<string, mixed>>, done: bool} As WordPress wants an exporter to answer. */
	private function export( string $email, int $page = 1 ): array {
		$user = get_user_by( 'email', $email );
		$rows = false === $user ? [] : ( $this->personal_data )()->of( $user->ID, $page );
		return [
			'data' => array_map( self::item( ... ), $rows ),
			'done' => [] === $rows,
		];
	}

	/** @return array{items_removed: bool, items_retained: bool, messages: list<string>, done: bool} */
	private function erase( string $email ): array {
		$user    = get_user_by( 'email', $email );
		$erasure = false === $user ? Erasure::unknown() : ( $this->erase )()->execute( $user->ID );
		$why     = self::why_kept( $erasure );
		return [
			'items_removed'  => $erasure->was_erased,
			'items_retained' => null !== $why,
			'messages'       => null === $why ? [] : [ $why ],
			'done'           => true,
		];
	}

	private static function why_kept( Erasure $erasure ): ?string {
		if ( null !== $erasure->kept_until ) {
			/* translators: %s: date in words */
			return sprintf( __( 'Hosting invoices are kept until %s: the tax law wants them for seven years.', 'hosting-invoices' ), LocalFormat::of_current_language()->date( $erasure->kept_until ) );
		}
		return $erasure->still_served ? __( 'This customer still has a hosting subscription. End it first.', 'hosting-invoices' ) : null;
	}

	/**
	 * @param array{kind: string, id: int, fields: array<string, string>} $row
	 * @return array<string, mixed>
	 */
	private static function item( array $row ): array {
		$data = [];
		foreach ( $row['fields'] as $name => $value ) {
			$data[] = [ 'name' => PrivacyWords::field( $name ), 'value' => $value ];
		}
		return [
			'group_id'    => self::KEY . '-' . $row['kind'],
			'group_label' => PrivacyWords::kind( $row['kind'] ),
			'item_id'     => "{$row['kind']}-{$row['id']}",
			'data'        => $data,
		];
	}

	/** A proposal for the shop's privacy policy. */
	private function explain(): void {
		wp_add_privacy_policy_content(
			__( 'Hosting invoices', 'hosting-invoices' ),
			wp_kses_post(
				'<p>' . __( 'To invoice your hosting we keep your name, address, e-mail address and phone number, your subscriptions and invoices, what you paid and when, the messages we sent you and what we agreed on the phone. If you pay by direct debit we keep your mandate; your account number is stored encrypted.', 'hosting-invoices' ) . '</p><p>'
				. __( 'The tax law obliges us to keep invoices for seven years. When your hosting is late in being paid, your hosting provider\'s panel is told which service to suspend and to restore; nothing else about you is passed on.', 'hosting-invoices' ) . '</p>'
			)
		);
	}
}
