<?php
/**
 * What visitors of a suspended site see. A theme overrides it in woocommerce/suspension/hosting-invoices-unavailable.php.
 *
 * Keep it neutral: no name, no reason. The pay links are only there for their owner, signed in.
 *
 * @var string                $language
 * @var array<string, string> $words
 * @var array<string, string> $links     Pay page by number of the invoice.
 * @var bool                  $signed_in
 * @var string                $sign_in   Address.
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<!doctype html>
<html lang="<?php echo esc_attr( $language ); ?>">
<head>
	<meta charset="utf-8">
	<meta name="viewport" content="width=device-width, initial-scale=1">
	<meta name="robots" content="noindex">
	<title><?php echo esc_html( $words['title'] ); ?></title>
	<style>
		body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 16px/1.6 system-ui, sans-serif; color: #1e1e1e; background: #f6f7f7; }
		main { max-width: 34rem; padding: 2rem; text-align: center; }
		h1 { font-size: 1.5rem; line-height: 1.3; }
		a { color: #135e96; }
	</style>
</head>
<body>
	<main>
		<h1><?php echo esc_html( $words['title'] ); ?></h1>
		<p><?php echo esc_html( $words['text'] ); ?></p>
		<?php foreach ( $links as $number => $address ) : ?>
			<p><a href="<?php echo esc_url( $address ); ?>"><?php echo esc_html( sprintf( $words['pay'], $number ) ); ?></a></p>
		<?php endforeach; ?>
		<?php if ( ! $signed_in ) : ?>
			<p><?php echo esc_html( $words['owner'] ); ?> <a href="<?php echo esc_url( $sign_in ); ?>"><?php echo esc_html( $words['sign_in'] ); ?></a></p>
		<?php endif; ?>
	</main>
</body>
</html>
