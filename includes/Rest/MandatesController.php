<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Customers\CustomerDirectory;
use HostingInvoices\Application\DirectDebit\ImportMandates;
use HostingInvoices\Application\DirectDebit\MakeMandatePaper;
use HostingInvoices\Application\DirectDebit\MandateListFate;
use HostingInvoices\Application\DirectDebit\MandateRepository;
use HostingInvoices\Application\NotFound;
use HostingInvoices\Rest\Words\Sentences;

/**
 * Mandates on paper from a list, and the paper of one that was signed on a screen.
 */
final readonly class MandatesController {

	public function __construct( private ImportMandates $import, private MandateRepository $mandates, private MakeMandatePaper $paper, private CustomerDirectory $directory, private Sentences $sentences ) {
	}

	public function look( Call $call ): Answer {
		return $this->read( $call, true );
	}

	public function import( Call $call ): Answer {
		return $this->read( $call, false );
	}

	public function paper( Call $call ): Answer {
		$mandate = $this->mandates->find( $call->id ) ?? throw NotFound::thing( 'mandate', $call->id );
		$paper   = $this->paper->execute( $mandate->reference, $this->directory->find( $mandate->customer_id )->locale ?? '' ) ?? throw NotFound::thing( 'mandate', $call->id );
		return Answer::with( [ 'name' => $paper->name, 'media_type' => $paper->media_type, 'content' => base64_encode( $paper->bytes ) ] );
	}

	private function read( Call $call, bool $is_trial ): Answer {
		$file  = $call->file ?? throw $call->body->problem( 'file', 'bank_file_missing' );
		$fates = $this->import->execute( $file->path, $call->actor, $is_trial );
		$count = static fn ( string $fate ): int => count( array_filter( $fates, static fn ( MandateListFate $one ): bool => $fate === $one->fate ) );
		return Answer::with(
			[
				'recorded' => $count( 'recorded' ),
				'known'    => $count( 'known' ),
				'wrong'    => $count( 'wrong' ),
				'is_trial' => $is_trial,
				'rows'     => array_map( fn ( MandateListFate $one ): array => [ 'line' => $one->line, 'email' => $one->email, 'fate' => $one->fate, 'why' => '' === $one->reason ? '' : $this->sentences->of( $one->reason ) ], $fates ),
			]
		);
	}
}
