<?php
/**
 * The end of an invoice: until when, to which account, or when it is collected. It stands beside the QR code where there
 * is one. Of a credit note it is its reason.
 *
 * Override it at yourtheme/woocommerce/documents/hosting-invoices-payment.php.
 *
 * @package HostingInvoices
 *
 * @var HostingInvoices\WordPress\Documents\PaperView $paper
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

?>
<p style="font-size:10.5pt;"><b><?php echo esc_html( $paper->payment() ); ?></b></p>
<table cellpadding="0.6">
	<?php foreach ( $paper->payment_facts() as $label => $value ) : ?>
		<tr>
			<td width="30%" style="color:#595959;"><?php echo esc_html( $label ); ?></td>
			<td width="70%"><?php echo esc_html( $value ); ?></td>
		</tr>
	<?php endforeach; ?>
</table>
<?php if ( '' !== $paper->pay_url ) : ?>
	<p><a href="<?php echo esc_url( $paper->pay_url ); ?>" style="color:<?php echo esc_attr( $paper->colour ); ?>;"><?php esc_html_e( 'Pay online', 'hosting-invoices' ); ?></a></p>
<?php endif; ?>
