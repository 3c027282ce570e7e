<?php
declare( strict_types=1 );

namespace HostingInvoices;

use HostingInvoices\Application as App;
use HostingInvoices\Domain\Law\LegalFigures;
use HostingInvoices\WooCommerce\CustomerScripts;
use HostingInvoices\WooCommerce\Customers\WooCustomers;
use HostingInvoices\WooCommerce\DirectDebit\DebitScripts;
use HostingInvoices\WooCommerce\Documents\WooDocumentTemplates;
use HostingInvoices\WooCommerce\Documents\WooOrderRefunds;
use HostingInvoices\WooCommerce\Orders\WooInvoiceOrders;
use HostingInvoices\WooCommerce\Orders\WooOrderCredits;
use HostingInvoices\WooCommerce\Orders\WooOrderDocuments;
use HostingInvoices\WooCommerce\Orders\WooPlacedOrders;
use HostingInvoices\WooCommerce\Plans\WooPlanCatalogue;
use HostingInvoices\WooCommerce\Plans\WooPlanOrders;
use HostingInvoices\WooCommerce\WooShopSettings;
use HostingInvoices\WordPress\Acceptance\FilteredCreditCheck;
use HostingInvoices\WordPress\Bank\XmlBankFiles;
use HostingInvoices\WordPress\DirectDebit\CsvMandateLists;
use HostingInvoices\WordPress\Database as Db;
use HostingInvoices\WordPress\Links\SignedLinks;
use HostingInvoices\WordPress\Documents\LetterTemplate;
use HostingInvoices\WordPress\Documents\MediaLogo;
use HostingInvoices\WordPress\Documents\TcpdfLibrary;
use HostingInvoices\WordPress\Documents\TcpdfPrinter;
use HostingInvoices\WordPress\Documents\TemplateLayout;
use HostingInvoices\WordPress\Messages;
use HostingInvoices\WordPress\Panel;
use HostingInvoices\WordPress\Running\LogFailures;
use HostingInvoices\WordPress\Running\ProcessWorkers;
use HostingInvoices\WordPress\Privacy\WpdbPersonalData;
use HostingInvoices\WordPress\Secrets\SiteKey;
use HostingInvoices\WordPress\Secrets\SitePrints;
use HostingInvoices\WordPress\Secrets\SiteSecrets;
use HostingInvoices\WordPress\SystemClock;
use HostingInvoices\WordPress\ThisSite;
use HostingInvoices\WordPress\Views;

/**
 * Which adapter stands for which port, and how to build what its types do not tell.
 */
final readonly class Bindings {

	/** @return array<class-string, class-string|\Closure> */
	public static function all(): array {
		return [ ...self::storage(), ...self::views(), ...self::edges() ];
	}

	/** @return array<class-string, class-string|\Closure> */
	private static function storage(): array {
		return [
			\wpdb::class => static fn (): \wpdb => $GLOBALS['wpdb'],
			App\Transaction::class => Db\WpdbTransaction::class,
			App\Customers\CustomerRepository::class => Db\WpdbCustomerRepository::class,
			App\Customers\PaymentHabitsReader::class => Db\WpdbPaymentHabitsReader::class,
			App\Subscriptions\SubscriptionRepository::class => Db\WpdbSubscriptionRepository::class,
			App\Subscriptions\AdjustmentRepository::class => Db\WpdbAdjustmentRepository::class,
			App\Subscriptions\PlannedChangeRepository::class => Db\WpdbPlannedChangeRepository::class,
			App\Invoices\InvoiceRepository::class => Db\WpdbInvoiceRepository::class,
			App\Invoices\OtherLines::class => Db\WpdbOtherLines::class,
			App\Acceptance\AcceptanceRules::class => Db\WpdbAcceptanceRules::class,
			App\Acceptance\AcceptanceRepository::class => Db\WpdbAcceptanceRepository::class,
			App\PayBacks\PayBacks::class => Db\WpdbPayBacks::class,
			App\Acceptance\Deposits::class => Db\WpdbDeposits::class,
			App\Plans\TermsRepository::class => Db\WpdbTermsRepository::class,
			App\Invoices\NumberSeries::class => Db\WpdbNumberSeries::class,
			App\DirectDebit\MandateRepository::class => Db\WpdbMandateRepository::class,
			App\DirectDebit\DebitRepository::class => Db\WpdbDebitRepository::class,
			App\Papers\PaperRepository::class => Db\WpdbPaperRepository::class,
			App\Papers\CreditNoteRepository::class => Db\WpdbCreditNoteRepository::class,
			App\Documents\DocumentStore::class => Db\WpdbDocumentStore::class,
			App\Bank\BankEntryRepository::class => Db\WpdbBankEntryRepository::class,
			App\DirectDebit\MandateLists::class => CsvMandateLists::class,
			App\Bank\BankFiles::class => XmlBankFiles::class,
			App\DirectDebit\BatchRepository::class => Db\WpdbBatchRepository::class,
			App\Dunning\AgreementRepository::class => Db\WpdbAgreementRepository::class,
			App\Dunning\CostsRepository::class => Db\WpdbCostsRepository::class,
			App\Dunning\CustomerFactsReader::class => Db\WpdbCustomerFactsReader::class,
			App\Claims\PayLinks::class => Db\WpdbClaimReader::class,
			App\Claims\HandOverReader::class => Db\WpdbHandOverReader::class,
			App\Claims\ClaimReader::class => Db\WpdbClaimReader::class,
			App\Letters\LetterRepository::class => Db\WpdbLetterRepository::class,
			App\Dunning\PlanRepository::class => Db\WpdbPlanRepository::class,
			App\Dunning\PolicyStore::class => Db\WpdbPolicyStore::class,
			App\Dunning\InvoiceVersions::class => Db\WpdbInvoiceVersions::class,
			App\Dunning\StepRepository::class => Db\WpdbStepRepository::class,
			App\Dunning\TaskRepository::class => Db\WpdbTaskRepository::class,
			App\Messages\FeedbackRepository::class => Db\WpdbFeedbackRepository::class,
			App\Messages\Nonces::class => Db\WpdbNonces::class,
			App\Messages\MessageRepository::class => Db\WpdbMessageRepository::class,
			App\Privacy\PersonalData::class => WpdbPersonalData::class,
			App\Outbox\Outbox::class => Db\WpdbOutbox::class,
			App\Running\Claims::class => Db\WpdbClaims::class,
			App\Running\DueIndex::class => Db\WpdbDueIndex::class,
			App\Running\RunnerState::class => Db\WpdbRunnerState::class,
			App\Settings\SettingsStore::class => Db\OptionSettingsStore::class,
			App\Story\Story::class => Db\WpdbStory::class,
			App\Suspension\AccountRepository::class => Db\WpdbAccountRepository::class,
			App\Suspension\CustomerExemptions::class => Db\WpdbAccountRepository::class,
			App\Suspension\HandWork::class => Db\WpdbHandWork::class,
			App\Suspension\ServerRepository::class => Db\WpdbServerRepository::class,
			App\Suspension\ServiceRepository::class => Db\WpdbServiceRepository::class,
		];
	}

	/** @return array<class-string, class-string|\Closure> */
	private static function views(): array {
		return [
			App\Reporting\AgreementViews::class => Views\WpdbAgreementViews::class,
			App\Reporting\BankViews::class => Views\WpdbBankViews::class,
			App\Reporting\DebitViews::class => Views\WpdbDebitViews::class,
			App\Reporting\CallViews::class => Views\WpdbCallViews::class,
			App\Reporting\CustomerViews::class => Views\WpdbCustomerViews::class,
			App\Reporting\ForecastViews::class => Views\WpdbForecastViews::class,
			App\Reporting\InvoiceViews::class => Views\WpdbInvoiceViews::class,
			App\Reporting\MappingViews::class => Views\WpdbMappingViews::class,
			App\Reporting\MessageViews::class => Views\WpdbMessageViews::class,
			App\Reporting\OrderDocuments::class => WooOrderDocuments::class,
			App\Reporting\OverviewViews::class => Views\WpdbOverviewViews::class,
			App\Reporting\ParkedViews::class => Views\WpdbParkedViews::class,
			App\Reporting\LetterViews::class => Views\WpdbLetterViews::class,
			App\Reporting\TaskViews::class => Views\WpdbTaskViews::class,
			App\Reporting\PlanViews::class => Views\WpdbPlanViews::class,
			App\Reporting\ServiceViews::class => Views\WpdbServiceViews::class,
			App\Reporting\StoryViews::class => Views\WpdbStoryViews::class,
			App\Reporting\SubscriptionViews::class => Views\WpdbSubscriptionViews::class,
		];
	}

	/** @return array<class-string, class-string|\Closure> */
	private static function edges(): array {
		return [
			App\Clock::class => self::clock( ... ),
			App\ShopSettings::class => WooShopSettings::class,
			App\Customers\CustomerDirectory::class => WooCustomers::class,
			App\Invoices\InvoiceOrders::class => WooInvoiceOrders::class,
			App\Plans\PlanCatalogue::class => WooPlanCatalogue::class,
			App\Plans\PlanOrders::class => WooPlanOrders::class,
			App\Acceptance\OutsideCheck::class => FilteredCreditCheck::class,
			App\Invoices\RewardWording::class => Messages\TranslatedRewardWording::class,
			App\Acceptance\DepositWording::class => Messages\TranslatedDepositWording::class,
			App\PayBacks\OrderCredits::class => WooOrderCredits::class,
			App\Running\DailyWork::class => App\PayBacks\CloseAccounts::class,
			App\Plans\OrderAccepted::class => App\Plans\AcceptOrder::class,
			App\Plans\OrderGivenUp::class => App\Plans\GiveUpOrder::class,
			App\Invoices\OrderChanged::class => App\Invoices\FollowOrder::class,
			App\Invoices\OpenAmount::class => App\Invoices\InvoiceBehindOrder::class,
			App\Invoices\InvoiceOfOrder::class => App\Invoices\InvoiceBehindOrder::class,
			App\Customers\ContactChanged::class => App\Customers\RefreshContact::class,
			...self::documents(),
			App\Dunning\CostsWording::class => Messages\TranslatedCostsWording::class,
			App\Messages\Correspondence::class => Messages\TemplateCorrespondence::class,
			App\Messages\Attachments::class => App\Papers\PaperAttachments::class,
			App\Messages\Mail::class => Messages\WordPressMail::class,
			App\DirectDebit\OwnerMail::class => Messages\MailToOwner::class,
			App\Messages\Sms::class => self::sms( ... ),
			App\Messages\Vouchers::class => WooCommerce\Offers\WooVouchers::class,
			App\SiteTimeZone::class => WordPress\WordPressTimeZone::class,
			App\Running\Failures::class => LogFailures::class,
			App\Running\Workers::class => ProcessWorkers::class,
			App\Messages\CustomerLinks::class => SignedLinks::class,
			CustomerScripts::class => static fn (): CustomerScripts => new CustomerScripts( dirname( __DIR__ ) ),
			DebitScripts::class => static fn (): DebitScripts => new DebitScripts( dirname( __DIR__ ) ),
			App\Invoices\PlacedOrders::class => WooPlacedOrders::class,
			App\Secrets::class => SiteSecrets::class,
			SiteSecrets::class => static fn (): SiteSecrets => new SiteSecrets( SiteKey::from_wp_config( ... ), SiteKey::old_from_wp_config( ... ) ),
			App\KeyRing::class => SiteSecrets::class,
			App\SealedTexts::class => Db\WpdbSealedTexts::class,
			App\Suspension\Panels::class => self::panels( ... ),
			App\Fingerprints::class => static fn (): SitePrints => new SitePrints( SiteKey::from_wp_config( ... ) ),
			LegalFigures::class => static fn (): LegalFigures => LegalFigures::from_array( require __DIR__ . '/Domain/Law/figures.php' ),
			ThisSite::class => ThisSite::of_wordpress( ... ),
		];
	}

	/** @return array<class-string, class-string|\Closure> */
	private static function documents(): array {
		return [
			App\Documents\DocumentPrinter::class => TcpdfPrinter::class,
			App\Documents\DocumentTemplates::class => WooDocumentTemplates::class,
			App\Papers\PaperLayout::class => TemplateLayout::class,
			App\Letters\LetterLayout::class => LetterTemplate::class,
			App\Papers\OrderRefunds::class => WooOrderRefunds::class,
			App\Documents\LogoReader::class => MediaLogo::class,
			TcpdfLibrary::class => TcpdfLibrary::of_plugin( ... ),
		];
	}

	/** Demonstrations and tests move time; nothing else should. */
	private static function clock(): App\Clock {
		$clock = apply_filters( 'hosting_invoices_clock', new SystemClock() );
		return $clock instanceof App\Clock ? $clock : new SystemClock();
	}

	private static function sms( Services $services ): WordPress\Sms\WebhookSms {
		$settings = $services->get( App\Settings\SettingsStore::class );
		$secrets  = $services->get( App\Secrets::class );
		return new WordPress\Sms\WebhookSms(
			static function () use ( $settings, $secrets ): Panel\PanelSettings {
				$now = $settings->current()->messages;
				return new Panel\PanelSettings( $now->sms_url, '' === $now->sms_secret_sealed ? '' : $secrets->open( $now->sms_secret_sealed ), $now->sms_allows_private_address );
			},
			$services->get( App\Clock::class ),
			self::pinned_http(),
			( new Panel\HostNames() )->addresses_of( ... )
		);
	}

	private static function pinned_http(): Panel\PinnedHttp {
		return new Panel\PinnedHttp( certificates: ABSPATH . WPINC . '/certificates/ca-bundle.crt', is_blocked: ( new \WP_Http() )->block_request( ... ) );
	}

	private static function panels( Services $services ): Panel\SitePanels {
		return new Panel\SitePanels(
			$services->get( App\Suspension\ServerRepository::class ),
			$services->get( App\Secrets::class ),
			$services->get( App\Suspension\HandWork::class ),
			$services->get( App\Clock::class ),
			new Panel\PinnedHttp( certificates: ABSPATH . WPINC . '/certificates/ca-bundle.crt', is_blocked: ( new \WP_Http() )->block_request( ... ) ),
			( new Panel\HostNames() )->addresses_of( ... )
		);
	}
}
