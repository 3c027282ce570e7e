<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Documents\DocumentKind;
use HostingInvoices\Application\Papers\ListPapers;
use HostingInvoices\Application\Papers\ReadPaper;

/**
 * Invoices and credit notes as files.
 */
final readonly class PapersController {

	public function __construct( private ListPapers $list_papers, private ReadPaper $read_paper ) {
	}

	public function list( Call $call ): Answer {
		return Answer::with( $this->list_papers->execute( $call->id ) );
	}

	public function get( Call $call ): Answer {
		$kind = DocumentKind::from( $call->query->line( 'kind' ) );
		$file = 'ubl' === $call->query->line( 'as' ) ? $this->read_paper->ubl( $kind, $call->id ) : $this->read_paper->pdf( $kind, $call->id );
		return Answer::with( [ 'name' => $file->name, 'media_type' => $file->media_type, 'content' => base64_encode( $file->bytes ) ] );
	}
}
