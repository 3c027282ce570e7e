<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Customers;

use HostingInvoices\Application\Messages\Channel;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * What the plugin keeps of a customer, beside WordPress: for lists, and for what is due when.
 */
final readonly class CustomerRecord {

	/**
	 * @param string $group         That the owner put the customer in; empty = none.
	 * @param string $bounced_email The address that e-mail came back from.
	 * @param bool   $no_offers     The customer wants no vouchers and no questions.
	 * @param int|null $term_days   Days to pay, agreed with this customer; null = those of the shop.
	 */
	public function __construct(
		public int $id,
		public string $name,
		public string $email,
		public string $phone,
		public string $locale,
		public ?CivilDate $last_message_on,
		public ?CivilDate $next_invoice_on,
		public ?CivilDate $next_step_on,
		public Channel $channel = Channel::email,
		public string $group = '',
		public string $bounced_email = '',
		public bool $no_offers = false,
		public ?int $term_days = null,
	) {
	}

	/** Another address may do better: then the old bounce says nothing any more. */
	public function email_bounced(): bool {
		return '' !== $this->bounced_email && $this->bounced_email === $this->email;
	}
}
