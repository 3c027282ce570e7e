<?php
declare( strict_types=1 );
?>
<!DOCTYPE html>
<html <?php language_attributes(); ?>>
	<head><meta charset="utf-8"><title><?php bloginfo( 'name' ); ?></title></head>
	<body>
		<p><small>STAND-IN for WooCommerce</small></p>
		<h1><?php echo esc_html( $email_heading ); ?></h1>
