<?php
/**
 * The fields in which a customer signs a mandate for direct debit: classic checkout, pay page, My Account.
 *
 * Override it by copying it to yourtheme/woocommerce/checkout/hosting-invoices-mandate.php; keep the names of the fields.
 *
 * @package HostingInvoices
 * @version 0.1.0
 *
 * @var string       $id        Of the payment method.
 * @var list<string> $lines     The mandate in plain words.
 * @var string       $reference Of the mandate.
 * @var string       $holder    The customer's name.
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<fieldset id="wc-<?php echo esc_attr( $id ); ?>-cc-form" class="wc-payment-form hosting-invoices-mandate" style="border: 0; padding: 0; margin: 0;">
	<p class="form-row form-row-wide">
		<label for="hosting-direct-debit-iban"><?php esc_html_e( 'IBAN', 'hosting-invoices' ); ?>&nbsp;<span class="required" aria-hidden="true">*</span></label>
		<input type="text" class="input-text" id="hosting-direct-debit-iban" name="hosting_direct_debit_iban" autocomplete="off" spellcheck="false" maxlength="60" aria-describedby="hosting-direct-debit-hint" placeholder="NL00 BANK 0000 0000 00" />
		<small id="hosting-direct-debit-hint" aria-live="polite"></small>
	</p>
	<p class="form-row form-row-wide">
		<label for="hosting-direct-debit-holder"><?php esc_html_e( 'In the name of', 'hosting-invoices' ); ?>&nbsp;<span class="required" aria-hidden="true">*</span></label>
		<input type="text" class="input-text" id="hosting-direct-debit-holder" name="hosting_direct_debit_holder" autocomplete="name" maxlength="70" value="<?php echo esc_attr( $holder ); ?>" />
	</p>
	<?php foreach ( $lines as $line ) : ?>
		<p class="hosting-invoices-mandate-line" style="margin: 0 0 0.5em;"><?php echo esc_html( $line ); ?></p>
	<?php endforeach; ?>
	<p class="form-row form-row-wide">
		<label for="hosting-direct-debit-consent">
			<input type="checkbox" id="hosting-direct-debit-consent" name="hosting_direct_debit_consent" value="1" />
			<?php esc_html_e( 'I give this mandate for direct debit.', 'hosting-invoices' ); ?>
		</label>
	</p>
	<input type="hidden" name="hosting_direct_debit_reference" value="<?php echo esc_attr( $reference ); ?>" />
</fieldset>
