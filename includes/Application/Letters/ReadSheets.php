<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\Letters;

use HostingInvoices\Application\Customers\Contact;
use HostingInvoices\Application\Customers\CustomerDirectory;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Reporting\MessageViews;
use HostingInvoices\Application\Settings\SettingsStore;

/**
 * Letters as they come out of the printer: the text as it was made, the address as it is now.
 *
 * @phpstan-type LetterSheet array{id: int, on: string, from: list<string>, to: list<string>, subject: string, body: string}
 */
final readonly class ReadSheets {

	private const HOME = 'NL';

	public function __construct(
		private LetterRepository $letters,
		private MessageViews $messages,
		private CustomerDirectory $directory,
		private SettingsStore $settings,
	) {
	}

	/**
	 * @param list<int> $ids
	 * @return list<LetterSheet>
	 * @throws NotFound
	 */
	public function execute( array $ids ): array {
		return array_map( $this->sheet( ... ), $ids );
	}

	/** @return LetterSheet */
	private function sheet( int $id ): array {
		$letter   = $this->letters->find( $id ) ?? throw NotFound::thing( 'letter', $id );
		$message  = $this->messages->one( $id ) ?? throw NotFound::thing( 'message', $id );
		$settings = $this->settings->current();
		$contact  = $this->directory->find( $letter->customer_id );
		return [
			'id'      => $id,
			'on'      => ( $letter->sent_on ?? $letter->made_on )->to_string(),
			'from'    => array_values( array_filter( [ $settings->company_name, $settings->company_phone, $settings->company_email ] ) ),
			'to'      => null === $contact ? [] : self::address( $contact ),
			'subject' => self::text( $message['subject'] ),
			'body'    => self::text( $message['body'] ),
		];
	}

	/** @return list<string> */
	private static function address( Contact $contact ): array {
		$lines = [ $contact->company, $contact->name, $contact->address, trim( "$contact->postcode  $contact->city" ), self::HOME === $contact->country ? '' : $contact->country ];
		return array_values( array_filter( $lines, static fn ( string $line ): bool => '' !== $line ) );
	}

	private static function text( mixed $value ): string {
		return is_string( $value ) ? $value : '';
	}
}
