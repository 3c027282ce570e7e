<?php
/**
 * The end of each of our e-mails: how it is paid or collected, what can be saved, and who sent it.
 *
 * Override it by copying it to yourtheme/woocommerce/emails/hosting-invoices-end.php.
 *
 * @package HostingInvoices
 * @version 0.1.0
 *
 * @var \HostingInvoices\WordPress\Messages\MessageView $message
 * @var string                                          $additional_content
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<?php if ( [] !== $message->debit ) : ?>
	<table class="td" cellspacing="0" cellpadding="6" border="1" style="width: 100%; margin-bottom: 24px;">
		<tbody>
			<?php foreach ( $message->debit as $row ) : ?>
				<tr>
					<th class="td" scope="row" style="text-align: start; font-weight: normal;"><?php echo esc_html( $row['label'] ); ?></th>
					<td class="td" style="text-align: end;"><?php echo esc_html( $row['value'] ); ?></td>
				</tr>
			<?php endforeach; ?>
		</tbody>
	</table>
<?php endif; ?>
<?php if ( '' !== $message->pay_url && count( $message->invoices ) < 2 ) : ?>
	<p style="margin: 0 0 24px;">
		<a href="<?php echo esc_url( $message->pay_url ); ?>" style="display: inline-block; padding: 10px 18px; border: 2px solid currentColor; border-radius: 4px; font-weight: bold; text-decoration: none;"><?php esc_html_e( 'Pay now', 'hosting-invoices' ); ?></a>
	</p>
<?php endif; ?>
<?php if ( '' !== $message->saving ) : ?>
	<p>
		<?php echo esc_html( $message->saving ); ?>
		<?php if ( '' !== $message->saving_url ) : ?>
			<a href="<?php echo esc_url( $message->saving_url ); ?>"><?php esc_html_e( 'Switch and save', 'hosting-invoices' ); ?></a>
		<?php endif; ?>
	</p>
<?php endif; ?>
<p>
	<?php esc_html_e( 'Kind regards,', 'hosting-invoices' ); ?><br />
	<?php echo wp_kses_post( implode( '<br />', array_map( 'esc_html', $message->sign_off ) ) ); ?>
</p>
<?php
if ( '' !== $additional_content ) {
	echo wp_kses_post( wpautop( wptexturize( $additional_content ) ) );
}
