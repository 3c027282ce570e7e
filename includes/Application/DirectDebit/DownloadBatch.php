<?php
declare( strict_types=1 );

namespace HostingInvoices\Application\DirectDebit;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Application\Refused;

/**
 * Hands the file of a batch out: the same bytes each time. It holds whole account numbers, so every reading is noted.
 */
final readonly class DownloadBatch {

	public function __construct( private BatchRepository $batches, private Clock $clock ) {
	}

	/**
	 * @return array{name: string, content: string}
	 * @throws NotFound
	 * @throws Refused
	 * @throws \HostingInvoices\Application\SecretUnreadable
	 */
	public function execute( int $batch_id, int $actor_id ): array {
		$batch = $this->batches->find( $batch_id ) ?? throw NotFound::thing( 'batch', $batch_id );
		$file  = $batch->state->has_file() ? $this->batches->file( $batch_id ) : null;
		if ( null === $file ) {
			throw Refused::because( 'batch_not_approved' );
		}
		$this->batches->note_download( $batch_id, $actor_id, $this->clock->now() );
		return [ 'name' => "incasso-{$batch->collection_on->to_string()}-{$batch->message_id}.xml", 'content' => $file ];
	}
}
