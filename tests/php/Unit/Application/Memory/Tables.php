<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\DirectDebit\Debit;
use HostingInvoices\Application\Letters\PostedLetter;
use HostingInvoices\Application\Invoices\DraftLine;
use HostingInvoices\Application\Story\Happening;
use HostingInvoices\Domain\Invoices\Invoice;
use HostingInvoices\Application\DirectDebit\Mandate;
use HostingInvoices\Application\Messages\MessageRecord;
use HostingInvoices\Domain\Money\Money;
use HostingInvoices\Domain\Calendar\CivilDate;
use HostingInvoices\Application\Invoices\OrderState;
use HostingInvoices\Application\Dunning\AgreedPlan;
use HostingInvoices\Application\Dunning\Promise;
use HostingInvoices\Domain\Subscriptions\Adjustment;
use HostingInvoices\Domain\Subscriptions\PlannedChange;
use HostingInvoices\Domain\Subscriptions\Subscription;

/**
 * What the database holds. Values in it never change, so a copy of the arrays is a snapshot.
 */
final class Tables {

	/** @var array<int, array<string, mixed>> */
	public array $customers = [];
	/** @var array<int, Subscription> */
	public array $subscriptions = [];
	/** @var array<int, Invoice> */
	public array $invoices = [];
	/** @var array<int, list<DraftLine>> By invoice. */
	public array $lines = [];
	/** @var array<int, array{customer: int, line: Adjustment, invoice: int|null, discount: Money}> */
	public array $adjustments = [];
	/** @var array<string, CivilDate> Last day still covered, by source and its id or place. */
	public array $covered_until = [];
	/** @var array<int, PlannedChange> */
	public array $planned_changes = [];
	/** @var list<array{customer: int, invoice: int, amount: Money, on: CivilDate, source: string, reference: string}> */
	public array $payments = [];
	/** @var array<int, array{state: OrderState, customer: int, total: Money, number: string}> */
	public array $orders = [];
	/** @var array<int, array<string, mixed>> */
	public array $steps = [];
	/** @var array<int, array<string, CivilDate>> */
	public array $moved = [];
	/** @var array<int, MessageRecord> */
	public array $messages = [];
	/** @var array<int, array<string, mixed>> */
	public array $outbox = [];
	/** @var array<int, array<string, mixed>> */
	public array $tasks = [];
	/** @var array<int, Promise> */
	public array $promises = [];
	/** @var array<int, array{to: string, on: CivilDate}> By invoice. */
	public array $handed = [];
	/** @var array<int, PostedLetter> */
	public array $letters = [];
	/** @var array<int, array{plan: AgreedPlan, next: ?CivilDate}> */
	public array $plans = [];
	/** @var array<int, array{id: int, customer_id: int, until: CivilDate, ended: bool}> */
	public array $holds = [];
	/** @var array<int, array{id: int, invoice_id: int, customer_id: int, closed: bool}> */
	public array $disputes = [];
	/** @var array<int, Debit> */
	public array $debits = [];
	/** @var array<int, array{mandate: Mandate, active: bool}> */
	public array $mandates = [];
	/** @var array<int, array<string, mixed>> */
	public array $services = [];
	/** @var list<array<string, mixed>> */
	public array $costs = [];
	/** @var list<Happening> */
	public array $story = [];
	/** @var array<string, int> */
	public array $series = [];
	/** @var array{last: ?\DateTimeImmutable, silent: ?\DateTimeImmutable} */
	public array $runner = [ 'last' => null, 'silent' => null ];
	public int $newest_id = 0;

	public function id(): int {
		return ++$this->newest_id;
	}
}
