<?php
/**
 * The open invoices in an e-mail, each with its own pay link.
 *
 * Override it by copying it to yourtheme/woocommerce/emails/hosting-invoices-open.php.
 *
 * @package HostingInvoices
 * @version 0.1.0
 *
 * @var \HostingInvoices\WordPress\Messages\MessageView $message
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<table class="td" cellspacing="0" cellpadding="6" border="1" style="width: 100%; margin-bottom: 24px;">
	<thead>
		<tr>
			<th class="td" scope="col" style="text-align: start;"><?php esc_html_e( 'Invoice', 'hosting-invoices' ); ?></th>
			<th class="td" scope="col" style="text-align: start;"><?php esc_html_e( 'To be paid by', 'hosting-invoices' ); ?></th>
			<th class="td" scope="col" style="text-align: end;"><?php esc_html_e( 'Still open', 'hosting-invoices' ); ?></th>
		</tr>
	</thead>
	<tbody>
		<?php foreach ( $message->invoices as $invoice ) : ?>
			<tr>
				<td class="td" style="text-align: start;">
					<?php echo esc_html( $invoice['number'] ); ?>
					<?php if ( '' !== $invoice['pay_url'] ) : ?>
						<br /><a href="<?php echo esc_url( $invoice['pay_url'] ); ?>"><?php esc_html_e( 'Pay', 'hosting-invoices' ); ?></a>
					<?php endif; ?>
				</td>
				<td class="td" style="text-align: start;"><?php echo esc_html( $invoice['due_on'] ); ?></td>
				<td class="td" style="text-align: end; white-space: nowrap;"><?php echo esc_html( $invoice['open'] ); ?></td>
			</tr>
		<?php endforeach; ?>
	</tbody>
	<?php if ( count( $message->invoices ) > 1 ) : ?>
		<tfoot>
			<tr>
				<th class="td" scope="row" colspan="2" style="text-align: start;"><?php esc_html_e( 'Total', 'hosting-invoices' ); ?></th>
				<td class="td" style="text-align: end; white-space: nowrap; font-weight: bold;"><?php echo esc_html( $message->open ); ?></td>
			</tr>
		</tfoot>
	<?php endif; ?>
</table>
