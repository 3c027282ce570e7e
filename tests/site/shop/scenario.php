<?php
/**
 * Plays a scenario and prints one JSON event a line; run inside WP-CLI.
 *
 * The plan is the parsed scenario with `panel` and `event_fields` beside it; the demo adds a `contact` to each customer,
 * a `label` to each service, and `state`, a file for what walk.php has to know.
 */

declare( strict_types=1 );

namespace HostingInvoices\Lab;

require_once __DIR__ . '/load.php';

return static function ( string $plan_file ): void {
	set_exception_handler( static fn ( \Throwable $error ) => \WP_CLI::error( $error instanceof Refused ? $error->getMessage() : (string) $error ) );
	$plan    = json_decode( (string) file_get_contents( $plan_file ), true, 512, JSON_THROW_ON_ERROR );
	$wire    = new Wire( 1 );
	$clock   = new LabClock();
	$names   = new Names();
	$runners = new Runners();
	$feed    = new EventFeed();
	$shop    = new Shop( $wire );

	$clock->set( $plan['from'], '06:00' );
	$shop->open( $plan['shop'], $plan['panel'] );
	$pays_after = [];
	foreach ( $plan['customers'] as $customer ) {
		$key   = $customer['key'];
		$added = $shop->add(
			[
				'contact'       => ( $customer['contact'] ?? [] ) + [
					'name'     => ucfirst( $key ),
					'email'    => "$key@customers.example",
					'phone'    => '06 12 34 56 78',
					'address'  => 'Dorpsstraat 1',
					'postcode' => '9711 AA',
					'city'     => 'Groningen',
					'country'  => 'NL',
				],
				'customer_type' => $customer['type'],
				'services'      => array_map(
					static fn ( array $service ): array => [
						'label'     => $service['label'] ?? "Hosting {$service['key']}",
						'price'     => $service['price'],
						'every'     => $service['every'],
						'from'      => $service['from'],
						'reference' => Names::reference( $key, $service['key'] ),
					],
					$customer['services']
				),
				...( isset( $customer['mandate'] ) ? [ 'mandate' => $customer['mandate'] ] : [] ),
			]
		);
		$names->know( $key, $added );
		if ( isset( $customer['pays_after_days'] ) ) {
			$pays_after[ $added['id'] ] = $customer['pays_after_days'];
		}
	}
	// A mandate given with the customer is no event of the days to come.
	$feed->fresh();

	$world = new World( $wire, $pays_after );
	$bank  = new Bank( $wire );
	$days  = new Days(
		$clock,
		$world,
		$bank,
		$feed,
		$runners,
		static function ( array $event ) use ( $names, $plan ): void {
			$told = $names->tell( $event, $plan['event_fields'] );
			if ( null !== $told ) {
				echo wp_json_encode( $told, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ), "\n";
			}
		}
	);

	$happenings = new Happenings( $wire, $names, $world, $bank, $days, $runners, $plan['panel']['dir'] );
	$by_date    = [];
	foreach ( $plan['happenings'] as $happening ) {
		$by_date[ $happening['on'] ][] = $happening;
	}
	for ( $date = $plan['from']; $date <= $plan['until']; $date = LabClock::plus( $date, 1 ) ) {
		$happenings->recover( $date );
		array_map( $happenings->announce( ... ), $by_date[ $date ] ?? [] );
		$days->walk(
			$date,
			static function () use ( $happenings, $by_date, $date ): void {
				array_map( $happenings->take( ... ), $by_date[ $date ] ?? [] );
			}
		);
	}
	$runners->stop();
	if ( isset( $plan['state'] ) ) {
		file_put_contents( $plan['state'], wp_json_encode( [ 'world' => $world->state(), 'bank' => $bank->state(), 'last_id' => $feed->last_id() ] ) );
	}
};
