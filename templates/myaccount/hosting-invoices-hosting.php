<?php
/**
 * My Account → Hosting: services, invoices, and what a customer may do with them. Plain forms; no script is needed.
 *
 * Override it by copying it to yourtheme/woocommerce/myaccount/hosting-invoices-hosting.php.
 *
 * @package HostingInvoices
 * @version 0.1.0
 *
 * @var \HostingInvoices\Application\Account\HostingPage       $page
 * @var \HostingInvoices\WooCommerce\Account\AccountWords      $words
 * @var \Closure( int ): string                                $pay_url Of an order.
 * @var \Closure( int, string ): string                        $paper_url Of an order, as `pdf` or `ubl`.
 * @var string                                                 $nonce   Action of the nonce that each form sends.
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;
?>
<h2><?php esc_html_e( 'Your services', 'hosting-invoices' ); ?></h2>
<?php if ( [] === $page->services ) : ?>
	<p><?php esc_html_e( 'You have no running services.', 'hosting-invoices' ); ?></p>
<?php endif; ?>
<?php foreach ( $page->services as $service ) : ?>
	<section class="hosting-invoices-service" style="border:1px solid #ddd;border-radius:4px;padding:1em;margin:0 0 1em">
		<h3 style="margin-top:0"><?php echo esc_html( $service->subscription->label ); ?></h3>
		<p>
			<?php echo wp_kses_post( $words::price( $service ) ); ?><br />
			<?php echo wp_kses_post( $words::next( $service, $page->today ) ); ?>
			<?php if ( null !== $service->coming ) : ?>
				<br />
				<?php
				echo wp_kses_post(
					sprintf(
						// translators: 1: date, 2: name of a plan, 3: amount
						__( 'From %1$s: %2$s, %3$s.', 'hosting-invoices' ),
						$words::date( $service->coming->from ),
						esc_html( $service->coming->terms->label ),
						$words::money( $service->coming->terms->price->times( $service->coming->terms->quantity ) )
					)
				);
				?>
			<?php endif; ?>
		</p>
		<?php if ( null !== $service->new_terms ) : ?>
			<details>
				<summary><?php esc_html_e( 'Our terms have changed: read and accept them', 'hosting-invoices' ); ?></summary>
				<?php echo wp_kses_post( wpautop( esc_html( $service->new_terms->text ) ) ); ?>
				<p><?php esc_html_e( 'Until you accept them, the terms that you accepted before go on to hold.', 'hosting-invoices' ); ?></p>
				<form method="post">
					<?php wp_nonce_field( $nonce ); ?>
					<input type="hidden" name="subscription" value="<?php echo esc_attr( (string) $service->subscription->id ); ?>" />
					<input type="hidden" name="version" value="<?php echo esc_attr( $service->new_terms->version ); ?>" />
					<button type="submit" class="button" name="hosting_do" value="terms"><?php esc_html_e( 'I accept the new terms', 'hosting-invoices' ); ?></button>
				</form>
			</details>
		<?php endif; ?>
		<?php if ( [] !== $service->plans ) : ?>
			<details class="hosting-invoices-plans">
				<summary><?php esc_html_e( 'Change plan', 'hosting-invoices' ); ?></summary>
				<?php foreach ( $service->plans as $choice ) : ?>
					<form method="post" style="margin:0 0 1em">
						<?php wp_nonce_field( $nonce ); ?>
						<input type="hidden" name="subscription" value="<?php echo esc_attr( (string) $service->subscription->id ); ?>" />
						<input type="hidden" name="plan" value="<?php echo esc_attr( $choice['plan']->key() ); ?>" />
						<p>
							<strong><?php echo esc_html( $choice['plan']->label ); ?></strong>, <?php echo wp_kses_post( $words::money( $choice['plan']->price->times( $service->subscription->quantity ) ) . ' ' . esc_html( $words::per( $choice['plan']->every ) ) ); ?>
							<?php if ( null !== $choice['now'] ) : ?>
								<br />
								<?php
								// translators: %s: amount
								echo wp_kses_post( sprintf( __( 'From today: %s more until the next period, on your next invoice.', 'hosting-invoices' ), $words::money( $choice['now'] ) ) );
								?>
							<?php endif; ?>
						</p>
						<?php if ( '' !== $choice['plan']->terms->text ) : ?>
							<details>
								<summary><?php esc_html_e( 'The terms of this plan', 'hosting-invoices' ); ?></summary>
								<?php echo wp_kses_post( wpautop( esc_html( $choice['plan']->terms->text ) ) ); ?>
							</details>
							<p><label><input type="checkbox" name="accepts_terms" value="1" required /> <?php esc_html_e( 'I have read the terms of the subscription and accept them.', 'hosting-invoices' ); ?></label></p>
						<?php endif; ?>
						<input type="hidden" name="hosting_do" value="plan" />
						<?php if ( null !== $choice['now'] ) : ?>
							<button type="submit" class="button" name="when" value="now"><?php esc_html_e( 'Change today', 'hosting-invoices' ); ?></button>
						<?php endif; ?>
						<button type="submit" class="button" name="when" value="later"><?php esc_html_e( 'Change from the next period', 'hosting-invoices' ); ?></button>
					</form>
				<?php endforeach; ?>
			</details>
		<?php endif; ?>
		<?php if ( null !== $service->earliest_end ) : ?>
			<details>
				<summary><?php esc_html_e( 'Cancel this service', 'hosting-invoices' ); ?></summary>
				<form method="post">
					<?php wp_nonce_field( $nonce ); ?>
					<input type="hidden" name="subscription" value="<?php echo esc_attr( (string) $service->subscription->id ); ?>" />
					<input type="hidden" name="last_day" value="<?php echo esc_attr( $service->earliest_end->to_string() ); ?>" />
					<p>
						<?php
						// translators: %s: date
						echo esc_html( sprintf( __( 'The last day of this service will be %s. What you have paid for the days after it is credited to you.', 'hosting-invoices' ), $words::date( $service->earliest_end ) ) );
						?>
					</p>
					<button type="submit" class="button" name="hosting_do" value="cancel"><?php esc_html_e( 'Cancel definitively', 'hosting-invoices' ); ?></button>
				</form>
			</details>
		<?php endif; ?>
		<?php if ( null !== $service->terms && '' !== $service->terms->terms->text ) : ?>
			<details>
				<summary><?php esc_html_e( 'The terms that you accepted', 'hosting-invoices' ); ?></summary>
				<?php echo wp_kses_post( wpautop( $service->terms->terms->text ) ); ?>
			</details>
		<?php endif; ?>
	</section>
<?php endforeach; ?>

<?php if ( [] !== $page->waiting ) : ?>
	<h3><?php esc_html_e( 'On your next invoice', 'hosting-invoices' ); ?></h3>
	<ul>
		<?php foreach ( $page->waiting as $line ) : ?>
			<li><?php echo wp_kses_post( esc_html( $line->label ) . ', ' . $words::date( $line->days->first ) . ' – ' . $words::date( $line->days->last ) . ': ' . $words::money( $line->amount ) ); ?></li>
		<?php endforeach; ?>
	</ul>
<?php endif; ?>

<?php foreach ( $page->pay_backs as $back ) : ?>
	<p class="hosting-invoices-pay-back">
		<?php
		if ( null !== $back->paid_on ) {
			// translators: 1: amount, 2: number of an invoice, 3: date
			echo wp_kses_post( sprintf( __( '%1$s of invoice %2$s was paid back to you on %3$s.', 'hosting-invoices' ), $words::money( $back->amount ), esc_html( $back->number ), $words::date( $back->paid_on ) ) );
		} else {
			// translators: 1: amount, 2: number of an invoice
			echo wp_kses_post( sprintf( __( 'We pay %1$s of invoice %2$s back to you.', 'hosting-invoices' ), $words::money( $back->amount ), esc_html( $back->number ) ) );
		}
		?>
	</p>
<?php endforeach; ?>

<h2><?php esc_html_e( 'Your invoices', 'hosting-invoices' ); ?></h2>
<?php if ( [] === $page->invoices ) : ?>
	<p><?php esc_html_e( 'There are no invoices yet.', 'hosting-invoices' ); ?></p>
<?php else : ?>
	<table class="woocommerce-orders-table shop_table shop_table_responsive">
		<thead>
			<tr>
				<th scope="col"><?php esc_html_e( 'Invoice', 'hosting-invoices' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Date', 'hosting-invoices' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Amount', 'hosting-invoices' ); ?></th>
				<th scope="col"><?php esc_html_e( 'State', 'hosting-invoices' ); ?></th>
				<th scope="col"><span class="screen-reader-text"><?php esc_html_e( 'Pay', 'hosting-invoices' ); ?></span></th>
			</tr>
		</thead>
		<tbody>
			<?php foreach ( $page->invoices as $listed ) : ?>
				<tr>
					<td data-title="<?php esc_attr_e( 'Invoice', 'hosting-invoices' ); ?>"><?php echo esc_html( $listed->invoice->number ); ?></td>
					<td data-title="<?php esc_attr_e( 'Date', 'hosting-invoices' ); ?>"><?php echo esc_html( $words::date( $listed->invoice->issued_on ) ); ?></td>
					<td data-title="<?php esc_attr_e( 'Amount', 'hosting-invoices' ); ?>"><?php echo wp_kses_post( $words::money( $listed->invoice->total ) ); ?></td>
					<td data-title="<?php esc_attr_e( 'State', 'hosting-invoices' ); ?>"><?php echo esc_html( $words::state( $listed->invoice, $page->today ) ); ?></td>
					<td data-title="<?php esc_attr_e( 'Pay', 'hosting-invoices' ); ?>">
						<a href="<?php echo esc_url( $paper_url( $listed->invoice->order_id, 'pdf' ) ); ?>" aria-label="<?php echo esc_attr( 'PDF ' . $listed->invoice->number ); ?>">PDF</a>
						<a href="<?php echo esc_url( $paper_url( $listed->invoice->order_id, 'ubl' ) ); ?>" aria-label="<?php echo esc_attr( 'UBL ' . $listed->invoice->number ); ?>">UBL</a>
						<?php if ( $listed->invoice->open()->is_positive() && ! $listed->invoice->debit_under_way ) : ?>
							<a class="button" href="<?php echo esc_url( $pay_url( $listed->invoice->order_id ) ); ?>" aria-label="<?php echo esc_attr( __( 'Pay', 'hosting-invoices' ) . ' ' . $listed->invoice->number ); ?>"><?php esc_html_e( 'Pay', 'hosting-invoices' ); ?></a>
						<?php endif; ?>
					</td>
				</tr>
			<?php endforeach; ?>
		</tbody>
	</table>
<?php endif; ?>

<?php if ( $page->owes() ) : ?>
	<?php do_action( 'hosting_invoices_pay_in_parts' ); ?>
	<details>
		<summary><?php esc_html_e( 'Ask for a payment arrangement', 'hosting-invoices' ); ?></summary>
		<form method="post">
			<?php wp_nonce_field( $nonce ); ?>
			<p>
				<label for="hosting-words"><?php esc_html_e( 'What would you propose: which amounts, on which days?', 'hosting-invoices' ); ?></label>
				<textarea id="hosting-words" name="words" rows="4" maxlength="1000" style="width:100%" required></textarea>
			</p>
			<button type="submit" class="button" name="hosting_do" value="arrangement"><?php esc_html_e( 'Send the request', 'hosting-invoices' ); ?></button>
		</form>
	</details>
<?php endif; ?>

<h2><?php esc_html_e( 'How we write to you', 'hosting-invoices' ); ?></h2>
<form method="post">
	<?php wp_nonce_field( $nonce ); ?>
	<fieldset style="border:0;padding:0;margin:0 0 1em">
		<legend><?php esc_html_e( 'You would rather be written to:', 'hosting-invoices' ); ?></legend>
		<?php foreach ( $words::channels() as $channel => $label ) : ?>
			<label style="display:block"><input type="radio" name="channel" value="<?php echo esc_attr( $channel ); ?>" <?php checked( $page->channel->value, $channel ); ?> /> <?php echo esc_html( $label ); ?></label>
		<?php endforeach; ?>
	</fieldset>
	<button type="submit" class="button" name="hosting_do" value="channel"><?php esc_html_e( 'Save', 'hosting-invoices' ); ?></button>
</form>
