<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest\Present;

use HostingInvoices\Application\Customers\Contact;
use HostingInvoices\Application\DirectDebit\Mandate;
use HostingInvoices\Application\Reporting\CustomerPage;
use HostingInvoices\Domain\Subscriptions\Adjustment;

/**
 * A customer in the shape of contract/subscriptions.ts.
 */
final readonly class CustomerPresenter {

	/** @return array<string, mixed> */
	public static function page( CustomerPage $page ): array {
		return [
			'id'                   => $page->id,
			'contact'              => self::contact( $page->contact ),
			...$page->standing,
			'grade'                => $page->habits->grade()->value,
			'promises_kept'        => $page->habits->kept,
			'promises_partly_kept' => $page->habits->partly_kept,
			'promises_broken'      => $page->habits->broken,
			'debit_saves_per_year' => $page->debit_saves_per_year->to_decimal(),
			'group'                => $page->group,
			'mandate'              => null === $page->mandate ? null : self::mandate( $page->mandate ),
			'subscriptions'        => $page->subscriptions,
			'services'             => $page->services,
			'invoices'             => array_map( InvoicePresenter::row( ... ), $page->invoices ),
			'promise'              => $page->promise,
			'plan'                 => $page->plan,
			'hold'                 => $page->hold,
			'waiting'              => array_map( self::day_line( ... ), $page->waiting ),
			'history'              => $page->history,
		];
	}

	/** @return array{label: string, first: string, last: string, amount: string} */
	public static function day_line( Adjustment $line ): array {
		return [ 'label' => $line->label, 'first' => $line->days->first->to_string(), 'last' => $line->days->last->to_string(), 'amount' => $line->amount->to_decimal() ];
	}

	/** @return array{id: int, name: string, email: string} */
	public static function candidate( Contact $contact ): array {
		return [
			'id'    => $contact->user_id,
			'name'  => '' === $contact->company ? $contact->name : "$contact->name ($contact->company)",
			'email' => $contact->email,
		];
	}

	/** @return array<string, string> */
	private static function contact( Contact $contact ): array {
		return [
			'name'     => $contact->name,
			'company'  => $contact->company,
			'email'    => $contact->email,
			'phone'    => $contact->phone,
			'address'  => $contact->address,
			'postcode' => $contact->postcode,
			'city'     => $contact->city,
			'country'  => $contact->country,
			'locale'   => $contact->locale,
		];
	}

	/** @return array<string, mixed> */
	private static function mandate( Mandate $mandate ): array {
		return [
			'id'             => $mandate->id,
			'reference'      => $mandate->reference,
			'account_holder' => $mandate->account_holder,
			'iban_last_four' => $mandate->iban_last_four,
			'signed_on'      => $mandate->signed_on->to_string(),
			'state'          => 'active',
			'ended_on'       => null,
		];
	}
}
