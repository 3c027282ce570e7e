<?php
/**
 * The page on which a customer signs a mandate by a link from a message: a whole page, with nothing else on it.
 *
 * Override it by copying it to yourtheme/woocommerce/checkout/hosting-invoices-sign.php.
 *
 * @package HostingInvoices
 * @version 0.1.0
 *
 * @var string       $state     open, signed or invalid.
 * @var string       $problem   What was wrong with what was filled in; or empty.
 * @var list<string> $lines     The mandate in plain words.
 * @var string       $reference Of the mandate.
 * @var string       $company   Who collects.
 * @var string       $percent   The discount, or empty.
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head>
	<meta charset="<?php bloginfo( 'charset' ); ?>" />
	<meta name="viewport" content="width=device-width, initial-scale=1" />
	<meta name="robots" content="noindex, nofollow" />
	<title><?php esc_html_e( 'Direct debit', 'hosting-invoices' ); ?> – <?php echo esc_html( $company ); ?></title>
	<style>
		body { margin: 0; background: #f6f7f7; color: #1e1e1e; font: 16px/1.5 system-ui, sans-serif; }
		main { max-width: 32rem; margin: 5vh auto; padding: 1.5rem; background: #fff; border: 1px solid #ddd; border-radius: 8px; }
		h1 { font-size: 1.4rem; margin: 0 0 1rem; }
		label { display: block; }
		input[type="text"] { box-sizing: border-box; width: 100%; padding: 0.6rem; font: inherit; border: 1px solid #767676; border-radius: 4px; }
		button { padding: 0.7rem 1.2rem; font: inherit; font-weight: 600; color: #fff; background: #1e1e1e; border: 0; border-radius: 4px; cursor: pointer; }
		.problem { padding: 0.75rem; border: 1px solid #b32d2e; border-left-width: 4px; }
	</style>
</head>
<body>
<main>
	<h1>
		<?php
		/* translators: %s: company */
		echo esc_html( sprintf( __( 'Pay %s by direct debit', 'hosting-invoices' ), $company ) );
		?>
	</h1>
	<?php if ( 'signed' === $state ) : ?>
		<p role="status"><?php esc_html_e( '✓ There is a mandate. Your next invoices are collected from your account; you need not do anything any more.', 'hosting-invoices' ); ?></p>
	<?php elseif ( 'invalid' === $state ) : ?>
		<p role="alert"><?php esc_html_e( 'This link is not valid any more. Please ask us for a new one.', 'hosting-invoices' ); ?></p>
	<?php else : ?>
		<?php if ( '' !== $percent ) : ?>
			<p>
				<?php
				/* translators: %s: percentage */
				echo esc_html( sprintf( __( 'From your next invoice on you get a discount of %s%%.', 'hosting-invoices' ), $percent ) );
				?>
			</p>
		<?php endif; ?>
		<?php if ( '' !== $problem ) : ?>
			<p class="problem" role="alert"><?php echo esc_html( $problem ); ?></p>
		<?php endif; ?>
		<form method="post">
			<?php wc_get_template( 'checkout/hosting-invoices-mandate.php', [ 'id' => 'hosting_direct_debit', 'lines' => $lines, 'reference' => $reference, 'holder' => '' ], '', dirname( __DIR__ ) . '/' ); ?>
			<p><button type="submit"><?php esc_html_e( 'Sign the mandate', 'hosting-invoices' ); ?></button></p>
		</form>
	<?php endif; ?>
</main>
<?php wp_print_footer_scripts(); ?>
</body>
</html>
