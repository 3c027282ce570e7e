<?php
/**
 * The page on which a consumer withdraws from a contract: a whole page, with nothing else on it.
 *
 * Override it by copying it to yourtheme/woocommerce/checkout/hosting-invoices-withdraw.php.
 *
 * @package HostingInvoices
 * @version 0.1.0
 *
 * @var string       $state         open, done, late or invalid.
 * @var list<string> $services      What was ordered.
 * @var string       $until         Last day on which it can be done, in words.
 * @var bool         $pays_for_days Whether the days that were used are paid for.
 * @var string       $company       With whom the contract is.
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
	<title><?php esc_html_e( 'Withdraw from the contract', 'hosting-invoices' ); ?> – <?php echo esc_html( $company ); ?></title>
	<style>
		body { margin: 0; background: #f6f7f7; color: #1e1e1e; font: 16px/1.5 system-ui, sans-serif; }
		main { max-width: 32rem; margin: 5vh auto; padding: 1.5rem; background: #fff; border: 1px solid #ddd; border-radius: 8px; }
		h1 { font-size: 1.4rem; margin: 0 0 1rem; }
		button { padding: 0.7rem 1.2rem; font: inherit; font-weight: 600; color: #fff; background: #1e1e1e; border: 0; border-radius: 4px; cursor: pointer; }
	</style>
</head>
<body>
<main>
	<h1><?php esc_html_e( 'Withdraw from the contract', 'hosting-invoices' ); ?></h1>
	<?php if ( 'done' === $state ) : ?>
		<p role="status"><?php esc_html_e( '✓ You have withdrawn from the contract. We confirm it by e-mail, with what you get back.', 'hosting-invoices' ); ?></p>
	<?php elseif ( 'late' === $state ) : ?>
		<p role="alert"><?php esc_html_e( 'The time to withdraw is over. You can still cancel the subscription: log in, or ask us.', 'hosting-invoices' ); ?></p>
	<?php elseif ( 'invalid' === $state ) : ?>
		<p role="alert"><?php esc_html_e( 'This link is not valid any more. Please ask us for a new one.', 'hosting-invoices' ); ?></p>
	<?php else : ?>
		<p>
			<?php
			/* translators: 1: company, 2: date in words */
			echo esc_html( sprintf( __( 'You withdraw from your contract with %1$s for the services below. You may do so without giving a reason until %2$s.', 'hosting-invoices' ), $company, $until ) );
			?>
		</p>
		<ul>
			<?php foreach ( $services as $service ) : ?>
				<li><?php echo esc_html( $service ); ?></li>
			<?php endforeach; ?>
		</ul>
		<p>
			<?php
			echo esc_html(
				$pays_for_days
					? __( 'The services end today. You pay for the days that you used, today included; the rest is taken back.', 'hosting-invoices' )
					: __( 'The services end today. All that was charged is taken back.', 'hosting-invoices' )
			);
			?>
		</p>
		<form method="post">
			<p><button type="submit"><?php esc_html_e( 'Confirm the withdrawal', 'hosting-invoices' ); ?></button></p>
		</form>
	<?php endif; ?>
</main>
</body>
</html>
