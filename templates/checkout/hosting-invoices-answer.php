<?php
/**
 * The page on which a customer tells how we did, or wants no offers any more: a whole page, with nothing else on it.
 *
 * Override it by copying it to yourtheme/woocommerce/checkout/hosting-invoices-answer.php.
 *
 * @package HostingInvoices
 * @version 0.1.0
 *
 * @var string $what    feedback, no-offers, or empty when the link is not valid.
 * @var bool   $is_done Whether it was sent.
 * @var string $company Who asks.
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

$question = 'no-offers' === $what ? __( 'No more offers?', 'hosting-invoices' ) : __( 'How did we do?', 'hosting-invoices' );
?>
<!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head>
	<meta charset="<?php bloginfo( 'charset' ); ?>" />
	<meta name="viewport" content="width=device-width, initial-scale=1" />
	<meta name="robots" content="noindex, nofollow" />
	<title><?php echo esc_html( $question ); ?> – <?php echo esc_html( $company ); ?></title>
	<style>
		body { margin: 0; background: #f6f7f7; color: #1e1e1e; font: 16px/1.5 system-ui, sans-serif; }
		main { max-width: 32rem; margin: 5vh auto; padding: 1.5rem; background: #fff; border: 1px solid #ddd; border-radius: 8px; }
		h1 { font-size: 1.4rem; margin: 0 0 1rem; }
		fieldset { border: 0; margin: 0 0 1rem; padding: 0; }
		fieldset label { display: inline-block; margin-inline-end: 1rem; }
		textarea { box-sizing: border-box; width: 100%; font: inherit; }
		button { padding: 0.7rem 1.2rem; font: inherit; font-weight: 600; color: #fff; background: #1e1e1e; border: 0; border-radius: 4px; cursor: pointer; }
	</style>
</head>
<body>
<main>
	<h1><?php echo esc_html( $question ); ?></h1>
	<?php if ( '' === $what ) : ?>
		<p role="alert"><?php esc_html_e( 'This link is not valid any more. Please ask us for a new one.', 'hosting-invoices' ); ?></p>
	<?php elseif ( $is_done ) : ?>
		<p role="status"><?php 'no-offers' === $what ? esc_html_e( '✓ You get no vouchers and no questions from us any more. What is about your invoices still comes.', 'hosting-invoices' ) : esc_html_e( '✓ Thank you. We read every answer.', 'hosting-invoices' ); ?></p>
	<?php elseif ( 'no-offers' === $what ) : ?>
		<form method="post">
			<p><?php esc_html_e( 'You get no vouchers and no questions then. What is about your invoices still comes.', 'hosting-invoices' ); ?></p>
			<p><button type="submit"><?php esc_html_e( 'No more offers', 'hosting-invoices' ); ?></button></p>
		</form>
	<?php else : ?>
		<form method="post">
			<fieldset>
				<legend><?php esc_html_e( 'From 1 (bad) to 5 (very well)', 'hosting-invoices' ); ?></legend>
				<?php foreach ( range( 1, 5 ) as $score ) : ?>
					<label><input type="radio" name="score" value="<?php echo esc_attr( (string) $score ); ?>" required /> <?php echo esc_html( (string) $score ); ?></label>
				<?php endforeach; ?>
			</fieldset>
			<p>
				<label for="answer"><?php esc_html_e( 'What could be better? (optional)', 'hosting-invoices' ); ?></label>
				<textarea id="answer" name="answer" rows="4" maxlength="2000"></textarea>
			</p>
			<p><button type="submit"><?php esc_html_e( 'Send', 'hosting-invoices' ); ?></button></p>
		</form>
	<?php endif; ?>
</main>
</body>
</html>
