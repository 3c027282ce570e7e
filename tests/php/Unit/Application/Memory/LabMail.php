<?php

declare( strict_types=1 );

namespace HostingInvoices\Tests\Unit\Application\Memory;

use HostingInvoices\Application\Messages\Correspondence;
use HostingInvoices\Application\Messages\Letter;
use HostingInvoices\Application\Messages\Mail;
use HostingInvoices\Application\Messages\MailRefused;
use HostingInvoices\Application\Messages\MessageFacts;
use HostingInvoices\Application\Messages\MessageKind;

/** A mail server that keeps what it took; it can be down, or break after it took a letter. */
final class LabMail implements Mail, Correspondence {

	/** @var list<Letter> */
	public array $sent = [];

	/** `up`, `down`, or `breaks`: it takes the letter and something fails afterwards. */
	public string $mode = 'up';

	/** What others do while a letter is handed over, once. */
	public ?\Closure $meanwhile = null;

	public function __construct( private readonly Store $store ) {
	}

	public function hand_over( Letter $letter, callable $before_hand_over ): void {
		$before_hand_over();
		[ $meanwhile, $this->meanwhile ] = [ $this->meanwhile, null ];
		$meanwhile?->__invoke();
		if ( 'down' === $this->mode ) {
			throw MailRefused::because( 'down' );
		}
		$this->store->touch();
		$this->sent[] = $letter;
		$this->store->touch();
		if ( 'breaks' === $this->mode ) {
			throw new \RuntimeException( 'a plugin that listens to sent mail' );
		}
	}

	public function compose( MessageFacts $facts, string $key ): Letter {
		return new Letter( $key, $facts->email, $facts->step, '', $facts );
	}

	public function default_text( MessageKind $kind, string $locale ): array {
		return [ 'subject' => '', 'body' => '' ];
	}
}
