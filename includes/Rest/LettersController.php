<?php
declare( strict_types=1 );

namespace HostingInvoices\Rest;

use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Letters\ActOnLetters;
use HostingInvoices\Application\Letters\LetterAction;
use HostingInvoices\Application\Letters\PrintLetters;
use HostingInvoices\Application\Letters\ReadSheets;
use HostingInvoices\Application\Reporting\LetterViews;
use HostingInvoices\Rest\Present\LetterPresenter;

/**
 * Letters to print and to post, and what became of them.
 */
final readonly class LettersController {

	public function __construct(
		private LetterViews $views,
		private ActOnLetters $act,
		private ReadSheets $read_sheets,
		private PrintLetters $print_letters,
		private LetterPresenter $presenter,
		private Clock $clock,
	) {
	}

	public function list( Call $call ): Answer {
		$query = $call->list_query();
		return Answer::page( $this->views->page( $query ), $query, $this->presenter->row( ... ) );
	}

	public function sheets( Call $call ): Answer {
		return Answer::with( $this->read_sheets->execute( array_map( 'intval', explode( '.', $call->query->line( 'ids' ) ) ) ) );
	}

	/** Chosen ones, or all that wait to be printed. */
	public function pdf( Call $call ): Answer {
		$ids = $call->query->line( 'ids' );
		$pdf = $this->print_letters->execute( '' === $ids ? [] : array_map( 'intval', explode( '.', $ids ) ) );
		return Answer::with( [ 'name' => 'letters-' . $this->clock->today()->to_string() . '.pdf', 'media_type' => 'application/pdf', 'content' => base64_encode( $pdf ) ] );
	}

	public function act( Call $call ): Answer {
		$ids = array_values( array_unique( array_filter( (array) ( $call->body->all()['ids'] ?? [] ), is_int( ... ) ) ) );
		if ( [] === $ids ) {
			throw $call->body->problem( 'ids', 'missing' );
		}
		$this->act->execute( $ids, LetterAction::from( $call->body->line( 'action' ) ), $call->body->date( 'on' ) ?? $this->clock->today(), $call->body->line( 'words' ), $call->actor );
		return Answer::with( array_map( $this->presenter->row( ... ), $this->views->these( $ids ) ) );
	}
}
