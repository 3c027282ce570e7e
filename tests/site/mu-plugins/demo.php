<?php
/**
 * Plugin Name: Demo
 * Description: A clock to move the days and a mailbox to read in; signs its one visitor in. On the demo's site only, never in the release.
 */

declare( strict_types=1 );

/** The demo's words, in the language of the site. */
function demo_word( string $dutch, string $english ): string {
	return str_starts_with( determine_locale(), 'nl' ) ? $dutch : $english;
}

/** @return list<array<string, mixed>> mails as recorded, newest first */
function demo_mails(): array {
	$lines = is_file( LAB_DIR . '/mail.jsonl' ) ? file( LAB_DIR . '/mail.jsonl', FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES ) : [];
	return array_reverse( array_map( static fn ( string $line ): array => json_decode( $line, true ), $lines ) );
}

function demo_today(): DateTimeImmutable {
	return lab_now()->setTimezone( wp_timezone() );
}

/** Days from today to the first of the next month. */
function demo_days_to_next_month(): int {
	$today = demo_today()->setTime( 12, 0 );
	return (int) round( ( $today->modify( 'first day of next month' )->getTimestamp() - $today->getTimestamp() ) / 86400 );
}

/** The token is used up by the visit that brings it. */
add_action(
	'init',
	static function (): void {
		$token = lab_read( 'demo_token' );
		if ( null === $token || ! isset( $_GET['demo_token'] ) || ! hash_equals( $token, (string) wp_unslash( $_GET['demo_token'] ) ) ) {
			return;
		}
		unlink( LAB_DIR . '/demo_token' );
		wp_set_auth_cookie( 1, true );
		wp_safe_redirect( admin_url( 'admin.php?page=hosting-invoices' ) );
		exit;
	}
);

/** Moves the days in a process of its own, as cron would; the page waits for it. */
add_action(
	'admin_post_demo_walk',
	static function (): void {
		check_admin_referer( 'demo_walk' );
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			wp_die( 'no' );
		}
		$days    = max( 1, min( 31, (int) ( $_POST['days'] ?? 1 ) ) );
		$command = json_decode( (string) lab_read( 'demo_walk.json' ), true, 512, JSON_THROW_ON_ERROR );
		set_time_limit( 600 );
		$pipes   = [];
		$process = proc_open( $command, [ [ 'file', '/dev/null', 'r' ], [ 'file', LAB_DIR . '/walk.log', 'a' ], [ 'file', LAB_DIR . '/walk.log', 'a' ] ], $pipes, null, [ 'LAB_DAYS' => (string) $days ] + getenv() );
		$status  = proc_close( $process );
		wp_safe_redirect( add_query_arg( 'demo_failed', 0 === $status ? false : $status, wp_get_referer() ?: admin_url() ) );
		exit;
	}
);

add_action(
	'admin_menu',
	static function (): void {
		// Below no menu: the bar leads there. WordPress then finds no title by itself.
		$GLOBALS['title'] ??= demo_word( 'Postbus', 'Mailbox' );
		add_submenu_page( '', demo_word( 'Postbus', 'Mailbox' ), demo_word( 'Postbus', 'Mailbox' ), 'manage_woocommerce', 'demo-mail', 'demo_mailbox' );
	}
);

/** Mails as sent, each in a frame that can do nothing. */
function demo_mailbox(): void {
	$mails = demo_mails();
	$shown = $mails[ (int) ( $_GET['n'] ?? 0 ) ] ?? null;
	echo '<div class="wrap"><h1>' . esc_html( demo_word( 'Postbus van de demo', 'The mailbox of the demo' ) ) . '</h1>';
	echo '<p>' . esc_html( demo_word( 'Er is niets echt verstuurd.', 'Nothing was really sent.' ) ) . '</p>';
	echo '<div style="display:flex;gap:1.5em;flex-wrap:wrap"><table class="widefat striped" style="flex:1 1 24em;align-self:flex-start"><tbody>';
	foreach ( array_slice( $mails, 0, 200 ) as $index => $mail ) {
		printf(
			'<tr><td style="white-space:nowrap">%1$s</td><td>%2$s</td><td><a href="%3$s">%4$s</a></td></tr>',
			esc_html( wp_date( 'j M', (int) strtotime( $mail['at'] ) ) ),
			esc_html( implode( ', ', $mail['to'] ) ),
			esc_url( admin_url( "admin.php?page=demo-mail&n=$index" ) ),
			esc_html( $mail['subject'] )
		);
	}
	echo '</tbody></table>';
	if ( null !== $shown ) {
		$body = '' === $shown['html'] ? '<pre style="white-space:pre-wrap">' . esc_html( $shown['text'] ) . '</pre>' : $shown['html'];
		printf( '<iframe title="%1$s" sandbox="" srcdoc="%2$s" style="flex:2 1 36em;min-height:42em;background:#fff;border:1px solid #c3c4c7"></iframe>', esc_attr( $shown['subject'] ), esc_attr( $body ) );
	}
	echo '</div></div>';
}

/** The clock, under every page. */
function demo_bar(): void {
	if ( ! current_user_can( 'manage_woocommerce' ) ) {
		return;
	}
	$buttons = [
		1                         => demo_word( '+1 dag', '+1 day' ),
		7                         => demo_word( '+7 dagen', '+7 days' ),
		demo_days_to_next_month() => demo_word( 'naar volgende maand', 'to next month' ),
	];
	echo '<style>#demo-clock{position:fixed;inset:auto 0 0 0;z-index:99999;display:flex;flex-wrap:wrap;gap:.5em 1em;align-items:center;padding:.6em 1em;background:#1d2327;color:#fff;font-size:14px}#demo-clock button{padding:.35em .8em;border:1px solid #fff;border-radius:3px;background:none;color:#fff;cursor:pointer;font:inherit}#demo-clock button:disabled{opacity:.5}#demo-clock a{color:#fff}#wpbody-content,body:not(.wp-admin){padding-bottom:4em}</style>';
	printf( '<form id="demo-clock" method="post" action="%s" aria-label="%s">', esc_url( admin_url( 'admin-post.php' ) ), esc_attr( demo_word( 'Demo-klok', 'Demo clock' ) ) );
	echo '<input type="hidden" name="action" value="demo_walk">';
	wp_nonce_field( 'demo_walk' );
	printf( '<strong>%s: %s</strong>', esc_html( demo_word( 'Demo-klok', 'Demo clock' ) ), esc_html( wp_date( 'l j F Y', demo_today()->getTimestamp() ) ) );
	foreach ( $buttons as $days => $label ) {
		printf( '<button name="days" value="%d">%s</button>', (int) $days, esc_html( $label ) );
	}
	printf( '<a href="%s">%s (%d)</a>', esc_url( admin_url( 'admin.php?page=demo-mail' ) ), esc_html( demo_word( 'Postbus', 'Mailbox' ) ), count( demo_mails() ) );
	if ( isset( $_GET['demo_failed'] ) ) {
		echo '<span role="alert">' . esc_html( demo_word( 'Er ging iets mis: zie lab/walk.log', 'Something went wrong: see lab/walk.log' ) ) . '</span>';
	}
	$wait = wp_json_encode( demo_word( 'De dagen gaan voorbij…', 'The days go by…' ) );
	echo '</form><script>document.getElementById("demo-clock").addEventListener("submit",function(e){var f=this,b=e.submitter;setTimeout(function(){f.querySelectorAll("button").forEach(function(x){x.disabled=true});if(b){b.textContent=' . $wait . '}},0)})</script>';
}
add_action( 'admin_footer', 'demo_bar' );
add_action( 'wp_footer', 'demo_bar' );
