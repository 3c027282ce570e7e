<?php
/**
 * A mandate for direct debit as the customer signed it on a screen.
 *
 * Override it at yourtheme/woocommerce/documents/hosting-invoices-mandate.php. Simple HTML only, as in a letter.
 *
 * @package HostingInvoices
 *
 * @var \HostingInvoices\Application\DirectDebit\Mandate $mandate
 * @var list<string>                                     $lines      What was signed.
 * @var \DateTimeImmutable                               $signed_at
 * @var string                                           $ip_address From where; or empty.
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

$rows = [
	__( 'Mandate reference', 'hosting-invoices' ) => $mandate->reference,
	__( 'In the name of', 'hosting-invoices' )    => $mandate->account_holder,
	__( 'Account', 'hosting-invoices' )           => sprintf( /* translators: %s: last four characters of an IBAN */ __( 'IBAN ending in %s', 'hosting-invoices' ), $mandate->iban_last_four ),
	__( 'Signed on', 'hosting-invoices' )         => wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $signed_at->getTimestamp() ),
	__( 'From address', 'hosting-invoices' )      => $ip_address,
];
?>
<h1><?php esc_html_e( 'Mandate for direct debit', 'hosting-invoices' ); ?></h1>
<?php foreach ( $lines as $line ) : ?>
	<p><?php echo esc_html( $line ); ?></p>
<?php endforeach; ?>
<p></p>
<table cellpadding="4">
	<?php foreach ( array_filter( $rows ) as $label => $value ) : ?>
		<tr>
			<td width="35%"><?php echo esc_html( $label ); ?></td>
			<td width="65%"><strong><?php echo esc_html( (string) $value ); ?></strong></td>
		</tr>
	<?php endforeach; ?>
</table>
