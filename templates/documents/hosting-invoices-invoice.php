<?php
/**
 * An invoice or credit note: to whom, which, what, how much.
 *
 * Override it at yourtheme/woocommerce/documents/hosting-invoices-invoice.php. Simple HTML only: tables, paragraphs,
 * headings, with styles on the elements; images and styles of other files are left out. What was printed once is kept,
 * so a change shows on the next invoice.
 *
 * @package HostingInvoices
 *
 * @var HostingInvoices\WordPress\Documents\PaperView $paper
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

$grey = 'color:#595959;';
?>
<table cellpadding="0" width="100%">
	<tr>
		<td width="65%"><?php foreach ( $paper->to() as $at => $line ) : ?><?php echo 0 === $at ? '<b>' . esc_html( $line ) . '</b>' : esc_html( $line ); ?><br><?php endforeach; ?></td>
		<td width="35%">
			<table cellpadding="1" width="100%">
				<?php foreach ( $paper->facts() as $label => $value ) : ?>
					<tr>
						<td width="42%" style="<?php echo esc_attr( $grey ); ?>font-size:8pt;"><?php echo esc_html( $label ); ?></td>
						<td width="58%" align="right"><?php echo esc_html( $value ); ?></td>
					</tr>
				<?php endforeach; ?>
			</table>
		</td>
	</tr>
</table>
<p></p>
<h1 style="font-size:20pt;color:<?php echo esc_attr( $paper->colour ); ?>;"><?php echo esc_html( $paper->title() ); ?></h1>
<p></p>
<table cellpadding="4" width="100%">
	<thead>
		<tr style="font-size:8pt;<?php echo esc_attr( $grey ); ?>">
			<th width="56%" style="border-bottom:0.8px solid <?php echo esc_attr( $paper->colour ); ?>;"><?php esc_html_e( 'Description', 'hosting-invoices' ); ?></th>
			<th width="10%" align="right" style="border-bottom:0.8px solid <?php echo esc_attr( $paper->colour ); ?>;"><?php esc_html_e( 'Quantity', 'hosting-invoices' ); ?></th>
			<th width="14%" align="right" style="border-bottom:0.8px solid <?php echo esc_attr( $paper->colour ); ?>;"><?php esc_html_e( 'VAT', 'hosting-invoices' ); ?></th>
			<th width="20%" align="right" style="border-bottom:0.8px solid <?php echo esc_attr( $paper->colour ); ?>;"><?php esc_html_e( 'Amount', 'hosting-invoices' ); ?></th>
		</tr>
	</thead>
	<tbody>
		<?php foreach ( $paper->lines() as $line ) : ?>
			<tr nobr="true">
				<td width="56%" style="border-bottom:0.3px solid #e0e0e0;"><?php echo esc_html( $line['label'] ); ?><?php if ( '' !== $line['period'] ) : ?><br><span style="<?php echo esc_attr( $grey ); ?>font-size:7.5pt;"><?php echo esc_html( $line['period'] ); ?></span><?php endif; ?></td>
				<td width="10%" align="right" style="border-bottom:0.3px solid #e0e0e0;"><?php echo esc_html( $line['quantity'] ); ?></td>
				<td width="14%" align="right" style="border-bottom:0.3px solid #e0e0e0;"><?php echo esc_html( $line['rate'] ); ?></td>
				<td width="20%" align="right" style="border-bottom:0.3px solid #e0e0e0;"><?php echo esc_html( $line['amount'] ); ?></td>
			</tr>
		<?php endforeach; ?>
	</tbody>
</table>
<table cellpadding="3" width="100%" nobr="true">
	<?php foreach ( $paper->totals() as $row ) : ?>
		<tr>
			<td width="42%"></td>
			<?php if ( $row['is_total'] ) : ?>
				<td width="36%" style="font-size:11pt;border-top:0.8px solid <?php echo esc_attr( $paper->colour ); ?>;"><b><?php echo esc_html( $row['label'] ); ?></b></td>
				<td width="22%" align="right" style="font-size:11pt;border-top:0.8px solid <?php echo esc_attr( $paper->colour ); ?>;"><b><?php echo esc_html( $row['amount'] ); ?></b></td>
			<?php else : ?>
				<td width="36%" style="<?php echo esc_attr( $grey ); ?>"><?php echo esc_html( $row['label'] ); ?></td>
				<td width="22%" align="right"><?php echo esc_html( $row['amount'] ); ?></td>
			<?php endif; ?>
		</tr>
	<?php endforeach; ?>
</table>
<?php if ( '' !== $paper->remark() ) : ?>
	<p><?php echo esc_html( $paper->remark() ); ?></p>
<?php endif; ?>
