<?php
declare( strict_types=1 );

namespace HostingInvoices;

use HostingInvoices\Application\Claims\PayLinks;
use HostingInvoices\Application\Bank\ImportBankFile;
use HostingInvoices\Application\Account\ReadHosting;
use HostingInvoices\Application\Clock;
use HostingInvoices\Application\Customers\ContactChanged;
use HostingInvoices\Application\DirectDebit\ImportMandates;
use HostingInvoices\Application\Dunning\OfferPlans;
use HostingInvoices\Application\Dunning\PlanRepository;
use HostingInvoices\Application\Invoices\InvoiceOfOrder;
use HostingInvoices\Application\Invoices\OpenAmount;
use HostingInvoices\Application\Invoices\OrderChanged;
use HostingInvoices\Application\Privacy\EraseCustomer;
use HostingInvoices\Application\Privacy\PersonalData;
use HostingInvoices\Application\Papers\ReadPaper;
use HostingInvoices\Application\Reporting\ReadEvents;
use HostingInvoices\Application\ResealSecrets;
use HostingInvoices\Application\Running\DrainAtOnce;
use HostingInvoices\Application\Running\Tick;
use HostingInvoices\Application\Settings\SettingsStore;
use HostingInvoices\Application\ShopSettings;
use HostingInvoices\Application\Suspension\FindTrouble;
use HostingInvoices\Application\Suspension\ReadPayLinks;
use HostingInvoices\Domain\Law\LegalFigures;
use HostingInvoices\Rest\Actions;
use HostingInvoices\Rest\Contract;
use HostingInvoices\Rest\Endpoint;
use HostingInvoices\Rest\Errors;
use HostingInvoices\Rest\Incoming;
use HostingInvoices\Rest\RestApi;
use HostingInvoices\Rest\SignedCalls;
use HostingInvoices\Rest\Words\RequestWords;
use HostingInvoices\Rest\Words\Sentences;
use HostingInvoices\WooCommerce\Account\AccountForms;
use HostingInvoices\WooCommerce\Account\HostingInAccount;
use HostingInvoices\WooCommerce\Account\PlanInAccount;
use HostingInvoices\WooCommerce\Compatibility;
use HostingInvoices\WooCommerce\Customers\FollowContacts;
use HostingInvoices\WooCommerce\DirectDebit\RegisterDirectDebit;
use HostingInvoices\WooCommerce\Documents\PapersInAccount;
use HostingInvoices\WooCommerce\Offers\AnswerByLink;
use HostingInvoices\WooCommerce\Offers\RegisterOffers;
use HostingInvoices\WooCommerce\Orders\AskOpenAmount;
use HostingInvoices\WooCommerce\Orders\ClosePayLinks;
use HostingInvoices\WooCommerce\Orders\FollowOrders;
use HostingInvoices\WooCommerce\Orders\InvoiceOnOrderScreen;
use HostingInvoices\WooCommerce\Orders\InvoiceOnPages;
use HostingInvoices\WooCommerce\Orders\KeepForTheTaxOffice;
use HostingInvoices\WooCommerce\Orders\LinesInStoreApi;
use HostingInvoices\WooCommerce\Orders\PayByLink;
use HostingInvoices\WooCommerce\Orders\ProtectInvoices;
use HostingInvoices\WooCommerce\Orders\QuietMails;
use HostingInvoices\WooCommerce\Emails\EmailsInWooCommerce;
use HostingInvoices\WooCommerce\Plans\RegisterPlans;
use HostingInvoices\WooCommerce\Emails\HostingEmails;
use HostingInvoices\WooCommerce\Requirements;
use HostingInvoices\WordPress\Admin\AdminPage;
use HostingInvoices\WordPress\Claims\ClaimArchive;
use HostingInvoices\WordPress\Claims\DownloadClaim;
use HostingInvoices\WordPress\Cli\BankImportCommand;
use HostingInvoices\WordPress\Cli\EventsCommand;
use HostingInvoices\WordPress\Cli\ImportMandatesCommand;
use HostingInvoices\WordPress\Cli\RotateKeyCommand;
use HostingInvoices\WordPress\Cli\TickCommand;
use HostingInvoices\WordPress\Database\Database;
use HostingInvoices\WordPress\Documents\MissingPrinter;
use HostingInvoices\WordPress\Documents\TcpdfLibrary;
use HostingInvoices\WordPress\Installation;
use HostingInvoices\WordPress\Links\SignedLinks;
use HostingInvoices\WordPress\Privacy\PrivacyTools;
use HostingInvoices\WordPress\Running\Doorbell;
use HostingInvoices\WordPress\Suspension\InfoPage;
use HostingInvoices\WordPress\Suspension\WatchForOwner;

/**
 * The composition root: the only place where services are built.
 */
final readonly class Plugin {

	private function __construct( private string $file, private Services $services ) {
	}

	/** @param string $file The plugin's main file. */
	public static function start( string $file ): void {
		( new self( $file, new Services( Bindings::all() ) ) )->register();
	}

	private function register(): void {
		( new Compatibility() )->register( $this->file );
		register_activation_hook( $this->file, fn () => $this->installation()->bring_up_to_date() );
		register_deactivation_hook( $this->file, fn () => $this->installation()->deactivate() );
		add_action( 'plugins_loaded', $this->begin( ... ), 20 );
	}

	/** With WooCommerce the plugin; without it, or with one too old, a notice that says so. */
	private function begin(): void {
		$requirements = new Requirements();
		if ( ! $requirements->are_met() ) {
			$requirements->register();
			return;
		}
		$this->installation()->bring_up_to_date();
		( new Doorbell( $this->services->later( Tick::class ), $this->services->later( DrainAtOnce::class ) ) )->register();
		( new AdminPage( $this->file, $this->services->later( Clock::class ), $this->services->later( ShopSettings::class ) ) )->register();
		( new MissingPrinter( $this->services->later( TcpdfLibrary::class ) ) )->register();
		$this->register_suspension();
		$this->register_woocommerce();
		( new PrivacyTools( $this->services->later( PersonalData::class ), $this->services->later( EraseCustomer::class ) ) )->register();
		( new DownloadClaim( $this->services->later( ClaimArchive::class ) ) )->register();
		$this->rest()->register();
		$this->register_cli();
	}

	private function register_suspension(): void {
		( new InfoPage( $this->services->later( ReadPayLinks::class ) ) )->register();
		( new WatchForOwner( $this->services->later( FindTrouble::class ), $this->services->later( SettingsStore::class ) ) )->register();
	}

	private function register_woocommerce(): void {
		( new FollowOrders( $this->services->later( OrderChanged::class ) ) )->register();
		( new ProtectInvoices() )->register();
		( new KeepForTheTaxOffice( $this->services->later( LegalFigures::class ), $this->services->later( Clock::class ) ) )->register();
		( new QuietMails() )->register();
		( new InvoiceOnPages() )->register();
		( new LinesInStoreApi() )->register();
		( new PlanInAccount( $this->services->later( OfferPlans::class ), $this->services->later( PlanRepository::class ) ) )->register();
		( new ClosePayLinks( $this->services->later( PayLinks::class ) ) )->register();
		( new HostingInAccount( $this->services->later( ReadHosting::class ), $this->services->later( AccountForms::class ), $this->services->later( SignedLinks::class ) ) )->register();
		( new PayByLink( $this->services->later( SignedLinks::class ) ) )->register();
		( new AskOpenAmount( $this->services->later( OpenAmount::class ) ) )->register();
		( new InvoiceOnOrderScreen( $this->services->later( InvoiceOfOrder::class ) ) )->register();
		( new PapersInAccount( $this->services->later( InvoiceOfOrder::class ), $this->services->later( ReadPaper::class ) ) )->register();
		( new FollowContacts( $this->services->later( ContactChanged::class ) ) )->register();
		( new RegisterDirectDebit( $this->services->get( ... ) ) )->register();
		( new RegisterPlans( $this->services ) )->register();
		( new RegisterOffers( $this->services->later( AnswerByLink::class ) ) )->register();
		( new EmailsInWooCommerce( $this->services->later( HostingEmails::class ) ) )->register();
	}

	private function register_cli(): void {
		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			\WP_CLI::add_command( 'hosting-invoices tick', new TickCommand( $this->services->later( Tick::class ) ) );
			\WP_CLI::add_command( 'hosting-invoices import-mandates', new ImportMandatesCommand( $this->services->later( ImportMandates::class ), new Sentences() ) );
			\WP_CLI::add_command( 'hosting-invoices rotate-key', new RotateKeyCommand( $this->services->later( ResealSecrets::class ) ) );
			\WP_CLI::add_command( 'hosting-invoices bank-import', new BankImportCommand( $this->services->later( ImportBankFile::class ) ) );
			\WP_CLI::add_command( 'hosting-invoices events', new EventsCommand( $this->services->later( ReadEvents::class ) ) );
		}
	}

	private function rest(): RestApi {
		$contract = new Contract( dirname( $this->file ) . '/contract/generated' );
		return new RestApi(
			$contract,
			fn (): Endpoint => new Endpoint(
				new Incoming( $contract, new RequestWords() ),
				$this->services->get( Errors::class ),
				new RequestWords(),
				$this->services->get( SignedCalls::class ),
				( new Actions( $this->services->get( ... ) ) )->of( ... ),
			)
		);
	}

	private function installation(): Installation {
		return new Installation( $this->services->get( Database::class ) );
	}
}
