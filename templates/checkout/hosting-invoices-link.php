<?php
/**
 * What is shown behind a pay link that does not lead to the pay page: a whole page, with nothing of any invoice on it.
 *
 * Override it by copying it to yourtheme/woocommerce/checkout/hosting-invoices-link.php.
 *
 * @package HostingInvoices
 * @version 0.1.0
 *
 * @var bool   $is_valid    The link is right, but nothing is to be paid any more; false = forged, or too old.
 * @var string $account_url My Account.
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
	<title><?php esc_html_e( 'Pay an invoice', 'hosting-invoices' ); ?></title>
	<style>
		body { margin: 0; background: #f6f7f7; color: #1e1e1e; font: 16px/1.5 system-ui, sans-serif; }
		main { max-width: 32rem; margin: 5vh auto; padding: 1.5rem; background: #fff; border: 1px solid #ddd; border-radius: 8px; }
		h1 { font-size: 1.4rem; margin: 0 0 1rem; }
	</style>
</head>
<body>
<main>
	<h1><?php echo esc_html( $is_valid ? __( 'Nothing is to be paid', 'hosting-invoices' ) : __( 'This link does not work any more', 'hosting-invoices' ) ); ?></h1>
	<p><?php echo esc_html( $is_valid ? __( 'This invoice has been paid, or need not be paid any more. Thank you.', 'hosting-invoices' ) : __( 'It is too old, or was not copied whole. Use the link in the newest message, or log in to see your invoices.', 'hosting-invoices' ) ); ?></p>
	<p><a href="<?php echo esc_url( $account_url ); ?>"><?php esc_html_e( 'My account', 'hosting-invoices' ); ?></a></p>
</main>
</body>
</html>
