<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Messages;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Outbox\EffectKind;
use HostingInvoices\Application\Outbox\Outbox;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * Writes down that a message is to go; it goes when the outbox is emptied.
 *
 * In practice mode it is kept to be read and never goes, not even after switching on.
 */
final readonly class WriteMessage {

	public function __construct(
		private MessageRepository $messages,
		private Outbox $outbox,
		private SettingsStore $settings,
		private Clock $clock,
	) {
	}

	/**
	 * @param string                     $step  Key of the step, or the name under which the message stands apart.
	 * @param array<string, scalar|null> $facts What only this moment knows.
	 * @param bool|null                  $live  Where the caller has just read the settings; null = read them.
	 * @return int The message.
	 */
	public function execute( MessageKind $kind, string $step, int $customer_id, ?int $invoice_id = null, ?int $step_id = null, array $facts = [], string $channel = 'email', ?bool $live = null ): int {
		$live  ??= $this->settings->current()->is_live;
		$message = $this->messages->add( $kind, $step, $customer_id, $invoice_id, $step_id, $facts, $this->clock->today(), $channel, $live ? 'waiting' : 'withdrawn' );
		if ( $live ) {
			$this->outbox->add( EffectKind::message, "message-$message", $customer_id, $message, 0, $this->clock->now() );
		}
		return $message;
	}
}
