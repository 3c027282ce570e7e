<?php
/**
 * A letter on the company's paper.
 *
 * Override it at yourtheme/woocommerce/documents/hosting-invoices-letter.php. Simple HTML only: tables, paragraphs,
 * headings, with styles on the elements; images and styles of other files are left out.
 *
 * @package HostingInvoices
 *
 * @var list<string> $to      Name and address, a line each.
 * @var string       $date    In words.
 * @var string       $subject
 * @var string       $body    Plain text; an empty line begins a paragraph.
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

?>
<p><?php echo implode( '<br>', array_map( 'esc_html', $to ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- each line is escaped. ?></p>
<p></p>
<p></p>
<p><?php echo esc_html( $date ); ?></p>
<p></p>
<p><strong><?php echo esc_html( $subject ); ?></strong></p>
<?php foreach ( (array) preg_split( '/\n\s*\n/', trim( $body ) ) as $paragraph ) : ?>
	<p><?php echo nl2br( esc_html( (string) $paragraph ) ); ?></p>
<?php endforeach; ?>
