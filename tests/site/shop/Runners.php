<?php

declare( strict_types=1 );

namespace HostingInvoices\Lab;

/**
 * Runs the tick: in this process, or in several others at once.
 */
final class Runners {

	/** @var list<array{process: resource, rings: resource, answers: resource, errors: string}> */
	private array $running = [];

	/** From now on each tick is run by so many processes; they are started once and rung together. */
	public function set( int $count ): void {
		$this->stop();
		for ( $i = 0; 1 < $count && $i < $count; $i++ ) {
			$errors  = LAB_DIR . "/runner-$i.log";
			$pipes   = [];
			$process = proc_open(
				[ PHP_BINARY, '-d', 'memory_limit=512M', __DIR__ . '/tick.php', ABSPATH ],
				[ [ 'pipe', 'r' ], [ 'pipe', 'w' ], [ 'file', $errors, 'a' ] ],
				$pipes
			);

			$this->running[] = [
				'process' => $process,
				'rings'   => $pipes[0],
				'answers' => $pipes[1],
				'errors'  => $errors,
			];
		}
	}

	public function tick(): void {
		if ( [] === $this->running ) {
			do_action( 'hosting_invoices_tick' );
			return;
		}
		foreach ( $this->running as $runner ) {
			fwrite( $runner['rings'], "ring\n" );
		}
		foreach ( $this->running as $runner ) {
			$answer = fgets( $runner['answers'] );
			if ( "done\n" !== $answer ) {
				throw new Refused( 'a runner ended: ' . $answer . file_get_contents( $runner['errors'] ) );
			}
		}
	}

	public function stop(): void {
		foreach ( $this->running as $runner ) {
			fclose( $runner['rings'] );
			fclose( $runner['answers'] );
			proc_close( $runner['process'] );
		}
		$this->running = [];
	}
}
