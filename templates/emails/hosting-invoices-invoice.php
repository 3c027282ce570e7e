<?php
/**
 * E-mail with an invoice.
 *
 * Override it by copying it to yourtheme/woocommerce/emails/hosting-invoices-invoice.php. docs/messages.md says what
 * there is in `$message`.
 *
 * @package HostingInvoices
 * @version 0.1.0
 *
 * @var \HostingInvoices\WordPress\Messages\MessageView $message
 * @var string                                          $email_heading
 * @var string                                          $additional_content
 * @var \WC_Email                                       $email
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

do_action( 'woocommerce_email_header', $email_heading, $email );

echo wp_kses_post( $message->body_html );
?>
<table class="td" cellspacing="0" cellpadding="6" border="1" style="width: 100%; margin-bottom: 24px;">
	<tbody>
		<?php foreach ( $message->lines as $line ) : ?>
			<tr>
				<td class="td" style="text-align: start;">
					<?php echo esc_html( $line['label'] ); ?>
					<?php if ( '' !== $line['period'] ) : ?>
						<br /><small><?php echo esc_html( $line['period'] ); ?></small>
					<?php endif; ?>
				</td>
				<td class="td" style="text-align: end; white-space: nowrap;"><?php echo esc_html( $line['amount'] ); ?></td>
			</tr>
		<?php endforeach; ?>
	</tbody>
	<tfoot>
		<?php foreach ( $message->totals as $row ) : ?>
			<tr>
				<th class="td" scope="row" style="text-align: start; font-weight: <?php echo $row['is_total'] ? 'bold' : 'normal'; ?>;"><?php echo esc_html( $row['label'] ); ?></th>
				<td class="td" style="text-align: end; white-space: nowrap; font-weight: <?php echo $row['is_total'] ? 'bold' : 'normal'; ?>;"><?php echo esc_html( $row['amount'] ); ?></td>
			</tr>
		<?php endforeach; ?>
	</tfoot>
</table>
<?php
wc_get_template( 'emails/hosting-invoices-end.php', [ 'message' => $message, 'additional_content' => $additional_content ], '', $email->template_base );

do_action( 'woocommerce_email_footer', $email );
