<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Customers;

use HostingInvoices\Application\Messages\Channel;
use HostingInvoices\Domain\Calendar\CivilDate;

/**
 * What the plugin keeps of a customer, beside WordPress: for lists, and for what is due when.
 */
final readonly class CustomerRecord {

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
	) {
	}
}
