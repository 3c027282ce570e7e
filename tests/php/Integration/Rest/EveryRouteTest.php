<?php
declare( strict_types=1 );

namespace HostingInvoices\Tests\Integration\Rest;

/**
 * One shop through which every route is called with success: each answer fits its schema (RestTestCase), nothing that
 * is secret is in any, and nothing is left out.
 */
final class EveryRouteTest extends RestTestCase {

	/** Never to be seen in any answer: an IBAN, its inside, and the secret of the panel. */
	private const CANARIES = [ World::IBAN, 'NL91 ABNA 0417 1643 00', '0417164300', '041716430', World::SECRET, 'canary-secret' ];

	/** @var array<string, true> */
	private array $called = [];

	private string $seen = '';

	public function test_every_route_answers_as_agreed(): void {
		$world = $this->world();
		$world->open();
		$anna = $world->add( 'Anna', from: '2026-01-01' );
		$bram = $world->add( 'Bram', mandate: true, from: '2026-01-01' );
		$cor  = $world->add( 'Cor', type: 'consumer', from: '2026-01-01' );
		foreach ( [ '2026-02-01', '2026-02-21', '2026-02-26' ] as $day ) {
			$world->tick( $day );
		}
		$this->settings();
		$this->lists();
		$this->customers( $bram );
		$this->subscriptions( $anna );
		$this->debit( $world, $anna );
		$this->invoices( $world, $anna, $bram );
		$this->returns( $world->invoice_of( $bram )['id'] );
		$this->agreements( $world, $anna, $cor );
		$this->calls();
		$this->timeline( $cor );
		$this->services();
		$this->servers( $world );
		$this->claims( $anna, $world->invoice_of( $anna )['id'] );
		$this->overview( $anna );
		$this->acceptance( $anna );
		$this->mail_reports( $anna );
		self::assertEqualsCanonicalizing( array_keys( $this->contract->routes() ), array_keys( $this->called ), 'every route was called' );
		foreach ( self::CANARIES as $canary ) {
			self::assertStringNotContainsString( $canary, $this->seen );
		}
		self::assertStringContainsString( '"iban_last_four":"4300"', $this->seen );
	}

	private function settings(): void {
		$this->route( 'get_settings', '/settings' );
		$settings = $this->route( 'change_settings', '/settings', [ 'panel_secret' => World::SECRET, 'panel_url' => 'https://panel.invalid/hook', 'suspension_tolerance' => '2,50', 'plan_least_amount' => '7,50' ] );
		self::assertSame( [ true, '2.50', '7.50' ], [ $settings['panel_secret_is_set'], $settings['suspension_tolerance'], $settings['plan_least_amount'] ] );
		self::assertFalse( $this->route( 'test_panel', '/settings/panel-test', [] )['ok'] );
	}

	private function lists(): void {
		foreach ( [ 'list_invoices', 'list_customers', 'list_subscriptions', 'list_calls', 'list_services' ] as $name ) {
			self::assertNotSame( [], $this->route( $name, $this->contract->routes()[ $name ]->path ), "$name has rows" );
		}
		$this->route( 'list_candidates', '/customers/candidates', query: [ 'search' => 'a' ] );
	}

	private function customers( int $bram ): void {
		$added = $this->route( 'add_customer', '/customers', $this->world()->form( 'Dirk', true ) );
		$this->route( 'get_customer', "/customers/{$added['id']}" );
		$changed = $this->route( 'change_contact', "/customers/{$added['id']}/contact", [ 'name' => 'Dirk de Wit', 'email' => 'dirk@customers.example', 'city' => 'Assen' ] );
		self::assertSame( [ 'Dirk de Wit', 'Assen' ], [ $changed['contact']['name'], $changed['contact']['city'] ] );
		self::assertSame( 'friends', $this->route( 'put_in_group', "/customers/{$added['id']}/group", [ 'group' => 'friends' ] )['group'] );
		self::assertNull( $this->route( 'end_mandate', "/customers/{$added['id']}/mandate" )['mandate'] );
		$signed = $this->route( 'sign_mandate', "/customers/{$added['id']}/mandate", [ 'iban' => World::IBAN, 'signed_on' => '2026-02-01', 'reference' => 'M-1' ] );
		self::assertSame( 'M-1', $signed['mandate']['reference'] );
		// The one answer that holds an IBAN, and who read it is told.
		self::assertSame( [ 'iban' => 'NL91 ABNA 0417 1643 00' ], $this->ok( 'POST', "/customers/{$added['id']}/mandate/iban" ) );
		$this->called['show_iban'] = true;
		self::assertSame( (string) get_current_user_id(), $this->database->value( "SELECT actor_id FROM {timeline} WHERE event = 'iban_shown' AND customer_id = %d", [ $added['id'] ] ) );
		self::assertSame( '0.00', $this->route( 'get_customer', "/customers/$bram" )['debit_saves_per_year'] );
	}

	private function subscriptions( int $anna ): void {
		$added   = $this->route( 'add_subscription', '/subscriptions', [ 'customer_id' => $anna, 'customer_type' => 'business', 'label' => 'Mail', 'price' => '5', 'every' => '3 months', 'from' => '2026-03-01' ] );
		$changed = $this->route( 'change_subscription', "/subscriptions/{$added['id']}", [ 'price' => '6,50', 'label' => 'Mail plus' ] );
		self::assertSame( [ '6.50', 'Mail plus', '3 months' ], [ $changed['price'], $changed['label'], $changed['every'] ] );
		$this->life( $anna );
		self::assertSame( '2026-02-28', $this->route( 'end_subscription', "/subscriptions/{$added['id']}/end", [ 'reason' => 'mistake' ] )['ends_on'], 'one that has not begun never will' );
	}

	/** € 10 a month from 1 January, of which 1 February is invoiced; it is 26 February. */
	private function life( int $anna ): void {
		$id   = $this->call( 'GET', '/customers/' . $anna )->data['subscriptions'][0]['id'];
		$plan = [ 'label' => 'Plus', 'price' => '40', 'quantity' => 1, 'every' => '1 month', 'at_once' => true ];
		$seen = $this->route( 'preview_plan_change', "/subscriptions/$id/plan/preview", $plan );
		self::assertSame( [ '2026-02-26', '2026-02-28' ], [ $seen['from'], $seen['lines'][0]['last'] ] );
		self::assertSame( 'Plus', $this->route( 'change_plan', "/subscriptions/$id/plan", $plan )['label'] );
		$later = $this->call( 'POST', "/subscriptions/$id/plan", [ ...$plan, 'price' => '50', 'at_once' => false ] )->data;
		self::assertSame( [ '40.00', '50.00', '2026-03-01' ], [ $later['price'], $later['coming']['price'], $later['coming']['from'] ] );
		self::assertSame( [ 'paused', '2026-03-10' ], array_values( array_intersect_key( $this->route( 'pause_subscription', "/subscriptions/$id/pause", [ 'until' => '2026-03-10' ] ), [ 'state' => 1, 'paused_until' => 1 ] ) ) );
		self::assertSame( 'active', $this->route( 'resume_subscription', "/subscriptions/$id/resume" )['state'] );
		self::assertSame( '2026-04-15', $this->route( 'change_billing_day', "/customers/$anna/billing-day", [ 'day' => 15 ] )['subscriptions'][0]['from'] );
	}

	private function invoices( World $world, int $anna, int $bram ): void {
		$of_anna = $world->invoice_of( $anna );
		$this->route( 'get_invoice', "/invoices/{$of_anna['id']}" );
		$papers = $this->route( 'list_papers', "/invoices/{$of_anna['id']}/papers" );
		self::assertSame( [ 'invoice' ], array_column( $papers, 'kind' ) );
		self::assertStringStartsWith( '%PDF', (string) base64_decode( $this->route( 'get_paper', "/papers/{$papers[0]['id']}", null, [ 'kind' => 'invoice', 'as' => 'pdf' ] )['content'], true ) );
		self::assertStringContainsString( '<Invoice', (string) base64_decode( $this->route( 'get_paper', "/papers/{$papers[0]['id']}", null, [ 'kind' => 'invoice', 'as' => 'ubl' ] )['content'], true ) );
		$this->route( 'resend_invoice', "/invoices/{$of_anna['id']}/resend", [] );
		$this->route( 'act_on_step', "/invoices/{$of_anna['id']}/steps/hand_over", [ 'action' => 'skip', 'reason' => 'not worth it' ] );
		$paid = $this->route( 'book_payment', "/invoices/{$of_anna['id']}/payments", [ 'amount' => '10,00', 'reference' => 'statement 7' ] );
		self::assertSame( '10.00', $paid['paid'] );
		$message = array_values( array_filter( array_column( $paid['story'], 'message_id' ) ) )[0];
		self::assertStringContainsString( '@customers.example', $this->route( 'get_message', "/messages/$message" )['to'] );
		$of_bram = $world->invoice_of( $bram );
		self::assertSame( 'paid', $this->route( 'book_collection', "/invoices/{$of_bram['id']}/collection", [ 'collected_on' => '2026-02-26' ] )['state'] );
		self::assertSame( 'collecting', $this->route( 'book_debit_return', "/invoices/{$of_bram['id']}/debit-return", [ 'reason' => 'AM04' ] )['state'] );
	}

	private function debit( World $world, int $anna ): void {
		$this->route( 'change_settings', '/settings', [ 'company_iban' => 'NL02ABNA0123456789', 'creditor_identifier' => 'NL51ZZZ405365330000' ] );
		self::assertSame( [ 1, [] ], [ $this->route( 'get_debit', '/debit' )['batches_to_approve'], $this->route( 'get_debit', '/debit' )['missing'] ] );
		$id = $this->route( 'list_batches', '/batches' )[0]['id'];
		self::assertCount( 1, $this->route( 'get_batch', "/batches/$id" )['rows'] );
		self::assertSame( 'exported', $this->route( 'act_on_batch', "/batches/$id/state", [ 'action' => 'approve' ] )['state'] );
		// The one answer that holds whole account numbers.
		$seen = $this->seen;
		$file = $this->route( 'download_batch', "/batches/$id/file" );
		self::assertSame( $file, $this->route( 'download_batch', "/batches/$id/file" ), 'the same bytes' );
		self::assertStringContainsString( World::IBAN, $file['content'] );
		$this->seen = $seen;
		self::assertSame( 2, $this->route( 'act_on_batch', "/batches/$id/state", [ 'action' => 'submit' ] )['downloads'] );
		self::assertNotSame( [], $this->route( 'list_mandates', '/mandates' ) );
		$this->mandates();
		$this->bank( $world->invoice_of( $anna ) );
	}

	private function mandates(): void {
		foreach ( [ 'try_mandate_import' => '/mandate-imports/trial', 'import_mandates' => '/mandate-imports' ] as $route => $path ) {
			$reply       = $this->upload( $path, "email,iban,signed_on\nnobody@nowhere.example,NL91ABNA0417164300,2026-01-05\n", 'list.csv' );
			$this->seen .= $reply->json;
			self::assertSame( [ 200, 1 ], [ $reply->status, $reply->data['wrong'] ], $reply->json );
			$this->called[ $route ] = true;
		}
		$id = (int) $this->database->value( 'SELECT MIN(id) FROM {mandates}' );
		$this->database->insert( 'mandate_consents', [ 'mandate_id' => $id, 'channel' => 'account', 'given_at' => '2026-01-05 09:00:00', 'ip_address' => '192.0.2.1', 'wording' => 'I permit.' ] );
		self::assertSame( '%PDF', substr( (string) base64_decode( $this->route( 'get_mandate_paper', "/mandates/$id/paper" )['content'], true ), 0, 4 ) );
	}

	/** @param array<string, mixed> $invoice */
	private function bank( array $invoice ): void {
		$import = $this->upload( '/bank-imports', Statement::of( '2026-02-26', Statement::transfer( 'T1', '3.00', 'Nothing said', World::IBAN ) ) );
		$this->seen .= $import->json;
		self::assertSame( [ 200, 1, 1 ], [ $import->status, $import->data['entries'], $import->data['left'] ], $import->json );
		$this->called['import_bank_file'] = true;
		self::assertNotSame( [], $this->route( 'list_bank_imports', '/bank-imports' ) );
		$entry = $this->route( 'list_bank_entries', '/bank-entries', query: [ 'view' => 'waiting' ] )[0];
		self::assertTrue( $this->route( 'decide_bank_entry', "/bank-entries/{$entry['id']}/decision", [ 'action' => 'confirm', 'invoice' => $invoice['number'] ] )['may_undo'] );
		self::assertSame( 'left', $this->route( 'decide_bank_entry', "/bank-entries/{$entry['id']}/decision", [ 'action' => 'undo' ] )['state'] );
	}

	private function returns( int $invoice_id ): void {
		$this->database->execute( "UPDATE {debits} SET state = 'returned', return_reason = 'AG02', returned_on = '2026-02-26' WHERE invoice_id = %d AND attempt = 2", [ $invoice_id ] );
		$waiting = array_values( array_filter( $this->route( 'list_debit_returns', '/debit-returns' ), static fn ( array $one ): bool => $one['waits'] ) );
		self::assertSame( [ 'own_fault' ], array_column( $waiting, 'done' ) );
		self::assertSame( [], array_filter( array_column( $this->route( 'repair_debit', "/debits/{$waiting[0]['debit_id']}/repair", [ 'action' => 'collect_again' ] ), 'waits' ) ) );
	}

	private function agreements( World $world, int $anna, int $cor ): void {
		$this->route( 'list_promises', '/promises' );
		$promise = $this->route( 'record_promise', '/promises', [ 'customer_id' => $anna, 'amount' => '20', 'by' => '2026-03-06' ] );
		self::assertSame( [ '20.00', 'open' ], [ $promise['amount'], $promise['state'] ] );
		self::assertSame( 'withdrawn', $this->route( 'withdraw_promise', "/promises/{$promise['id']}/withdraw", [ 'reason' => 'typing error' ] )['state'] );
		$plan = $this->route( 'agree_plan', '/plans', [ 'customer_id' => $anna, 'instalments' => [ [ 'on' => '2026-03-01', 'amount' => '5' ], [ 'on' => '2026-04-01', 'amount' => '5,50' ] ], 'note' => 'by telephone' ] );
		self::assertSame( [ '10.50', '2026-03-01', '5.00' ], [ $plan['total'], $plan['next_on'], $plan['next_amount'] ] );
		self::assertSame( [ $plan ], $this->route( 'list_plans', '/plans' ) );
		self::assertSame( 'withdrawn', $this->route( 'withdraw_plan', "/plans/{$plan['id']}/withdraw", [ 'reason' => 'too long' ] )['state'] );
		$this->letters( $anna, $world->invoice_of( $anna )['id'] );
		$this->route( 'list_holds', '/holds' );
		$hold = $this->route( 'start_hold', '/holds', [ 'customer_id' => $anna, 'until' => '2026-03-20', 'reason' => 'illness' ] );
		self::assertSame( 'ended', $this->route( 'end_hold', "/holds/{$hold['id']}/end", [ 'reason' => 'better' ] )['state'] );
		$this->route( 'list_disputes', '/disputes' );
		$dispute = $this->route( 'open_dispute', '/disputes', [ 'invoice_id' => $world->invoice_of( $cor )['id'], 'reason' => 'never ordered' ] );
		self::assertSame( '2026-02-26', $this->route( 'close_dispute', "/disputes/{$dispute['id']}/close", [ 'reason' => 'found the order' ] )['closed_on'] );
	}

	private function acceptance( int $anna ): void {
		$rule  = [ 'name' => 'Slow', 'customer_type' => 'business', 'known' => null, 'amount_from' => '9,50', 'days_late_from' => 1, 'broken_from' => null, 'suspensions_from' => null, 'terms' => [ 'in_advance' => false, 'deposit_percent' => 50, 'term_days' => 7, 'mandate' => false, 'approval' => true ] ];
		$saved = $this->route( 'save_acceptance_rules', '/acceptance-rules', [ 'based_on' => 0, 'rules' => [ $rule ] ] );
		self::assertSame( [ 1, '9.50', false ], [ $saved['version'], $saved['rules'][0]['amount_from'], $saved['has_credit_check'] ] );
		self::assertSame( $saved, $this->route( 'get_acceptance_rules', '/acceptance-rules' ) );
		self::assertSame( [ 422, 'rules_changed_meanwhile' ], [ $this->call( 'PUT', '/acceptance-rules', [ 'based_on' => 0, 'rules' => [] ] )->status, $this->call( 'PUT', '/acceptance-rules', [ 'based_on' => 0, 'rules' => [] ] )->data['code'] ] );
		$id = $this->database->insert( 'acceptances', [ 'customer_id' => $anna, 'order_id' => 9_999_999, 'decision' => '{"terms":{"approval":true},"rule":1,"rule_name":"Slow","facts":{"amount":"10.00","days_late":3}}', 'state' => 'waiting', 'decided_on' => '2026-02-26' ] );
		self::assertSame( [ 'Slow', 3, 'waiting' ], array_values( array_intersect_key( $this->route( 'list_acceptances', '/acceptances' )[0], [ 'rule_name' => 1, 'days_late' => 1, 'state' => 1 ] ) ) );
		self::assertSame( [], $this->route( 'answer_acceptance', "/acceptances/$id", [ 'accepts' => false, 'reason' => 'Sorry.' ] ) );
		$this->database->execute( 'DELETE FROM {acceptance_rules}' );
		$back = $this->database->insert( 'pay_backs', [ 'customer_id' => $anna, 'invoice_id' => 1, 'currency' => 'EUR', 'amount_minor' => 1815, 'made_on' => '2026-02-20' ] );
		self::assertSame( '18.15', $this->route( 'list_pay_backs', '/pay-backs' )[0]['amount'] );
		self::assertSame( [], $this->route( 'book_pay_back', "/pay-backs/$back" ) );
	}

	private function claims( int $anna, int $invoice_id ): void {
		$claim = $this->route( 'get_claim', "/claims/$anna", null, [ 'on' => '2026-04-01' ] );
		self::assertSame( [ '2026-04-01', '130.00' ], [ $claim['on'], $claim['court_fee'] ] );
		self::assertGreaterThan( 0, (float) $claim['interest'] );
		self::assertStringContainsString( 'admin-post.php?action=hosting_invoices_claim', $claim['file_url']['lawyer'] );
		$refused = $this->call( 'POST', "/claims/$anna/hand-over", [ 'to' => 'agency' ] );
		self::assertSame( [ 422, 'hand_over_too_early' ], [ $refused->status, $refused->data['code'] ] );
		$this->database->insert( 'steps', [ 'invoice_id' => $invoice_id, 'customer_id' => $anna, 'step' => 'formal_notice', 'round' => 9, 'state' => 'done', 'decided_on' => '2026-02-01', 'handed_over_on' => '2026-02-01', 'named' => "{\"$invoice_id\":\"36.30\"}" ] );
		self::assertSame( [ 'to' => 'agency', 'on' => '2026-02-26' ], $this->route( 'hand_over_claim', "/claims/$anna/hand-over", [ 'to' => 'agency' ] )['handed_over'] );
		self::assertSame( '', $this->call( 'GET', "/invoices/$invoice_id" )->data['pay_url'], 'the pay link is closed' );
	}

	private function letters( int $customer_id, int $invoice_id ): void {
		$message = $this->database->insert( 'messages', [ 'customer_id' => $customer_id, 'invoice_id' => $invoice_id, 'kind' => 'formal_notice', 'step' => 'formal_notice', 'channel' => 'letter', 'state' => 'handed_over', 'subject' => 'Notice', 'body' => 'Pay', 'created_on' => '2026-02-20' ] );
		$this->database->insert( 'letters', [ 'id' => $message, 'customer_id' => $customer_id, 'invoice_id' => $invoice_id, 'step' => 'formal_notice', 'state' => 'to_print', 'made_on' => '2026-02-20' ] );
		$letter = $this->route( 'list_letters', '/letters' )[0];
		self::assertSame( [ 'to_print', 'formal_notice', null ], [ $letter['state'], $letter['kind'], $letter['free_until'] ] );
		$sheet = $this->route( 'read_letter_sheets', '/letters/sheets', null, [ 'ids' => (string) $letter['id'] ] )[0];
		self::assertSame( [ 'Pay', 'Groningen' ], [ $sheet['body'], $sheet['to'][1] ] );
		foreach ( [ [], [ 'ids' => (string) $letter['id'] ] ] as $query ) {
			self::assertStringStartsWith( '%PDF', (string) base64_decode( $this->route( 'print_letters', '/letters/pdf', null, $query )['content'], true ) );
		}
		$posted = $this->route( 'act_on_letters', '/letters', [ 'ids' => [ $letter['id'] ], 'action' => 'sent', 'words' => 'RR123456785NL' ] )[0];
		self::assertSame( [ 'sent', '2026-02-26', 'RR123456785NL', '2026-02-28' ], [ $posted['state'], $posted['sent_on'], $posted['registered_number'], $posted['delivered_on'] ] );
	}

	/** The secret of the reports, and what is reported about, are known to nobody else. */
	private function mail_reports( int $customer ): void {
		$this->ok( 'PATCH', '/settings', [ 'report_secret' => World::SECRET ] );
		$mail_id = (string) $this->database->value( 'SELECT mail_id FROM {messages} WHERE customer_id = %d AND mail_id IS NOT NULL LIMIT 1', [ $customer ] );
		self::assertSame( [ 'taken' => true ], $this->signed( '/mail-reports', [ 'nonce' => 'every-route-nonce', 'event' => 'delivered', 'message_id' => $mail_id ], World::SECRET )->get_data() );
		$this->called['report_mail'] = true;
	}

	private function calls(): void {
		$call  = $this->call( 'GET', '/calls' )->data[0];
		$sheet = $this->route( 'get_call', "/calls/{$call['id']}" );
		self::assertNotSame( [], $sheet['open_invoices'] );
		self::assertSame( 'done', $this->route( 'record_call_outcome', "/calls/{$call['id']}/outcome", [ 'outcome' => 'reached', 'note' => 'pays on Friday' ] )['state'] );
		$this->database->execute( "UPDATE {tasks} SET state = 'open' WHERE id = %d", [ $call['id'] ] );
		$this->ok( 'POST', "/calls/{$call['id']}/outcome", [ 'outcome' => 'wrong_number', 'note' => 'a bakery' ] );
		$tasks = array_column( $this->route( 'list_tasks', '/tasks', query: [ 'customer_id' => (string) $call['customer_id'] ] ), null, 'step' );
		$id    = $tasks['wrong_number']['id'];
		self::assertContains( [ 'kind' => 'tasks', 'count' => 1, 'on' => $tasks['wrong_number']['due_on'] ], $this->ok( 'GET', '/overview' )['needs_you'] );
		self::assertSame( 400, $this->call( 'POST', "/tasks/$id/outcome", [ 'outcome' => 'not_needed' ] )->status, 'without a reason' );
		self::assertNotContains( $id, array_column( $this->route( 'finish_task', "/tasks/$id/outcome", [ 'outcome' => 'done', 'note' => 'found on the site' ] ), 'id' ) );
		self::assertNotSame( [], $this->ok( 'GET', '/calls', null, [ 'customer_id' => (string) $call['customer_id'] ] ), 'whoever found a number calls' );
		self::assertSame( 404, $this->call( 'POST', "/tasks/{$call['id']}/outcome", [ 'outcome' => 'done' ] )->status, 'a call is answered on its sheet' );
	}

	private function timeline( int $reader ): void {
		$timeline = $this->route( 'get_timeline', '/timeline' );
		$steps    = $timeline['steps'];

		$steps[0]['day'] = 7;
		self::assertNotSame( [], $this->route( 'preview_timeline', '/timeline/preview', [ 'steps' => $steps ] ) );
		$this->route( 'try_message', '/timeline/message', [ 'steps' => $steps, 'step' => 'reminder', 'channel' => 'email', 'language' => 'nl', 'customer_id' => $reader ] );
		$this->timelines( $steps );
		self::assertSame( 3, $this->route( 'save_timeline', '/timeline', [ 'version' => $timeline['version'], 'steps' => $steps ] )['version'] );
	}

	/** @param list<array<string, mixed>> $steps */
	private function timelines( array $steps ): void {
		$friends = [ 'name' => 'Friends', 'conditions' => [ 'type' => null, 'method' => null, 'at_least' => null, 'below' => null, 'group' => 'friends' ], 'steps' => $steps, 'open_invoices' => 'move' ];
		$this->route( 'preview_named_timeline', '/timelines/friends/preview', $friends );
		self::assertSame( 1, $this->route( 'save_named_timeline', '/timelines/friends', [ 'version' => 0, ...$friends ] )['version'] );
		self::assertSame( 'Friends', $this->route( 'get_named_timeline', '/timelines/friends' )['name'] );
		self::assertSame( [ 'friends', 'default' ], array_column( $this->route( 'list_timelines', '/timelines' ), 'key' ) );
		self::assertSame( [ 'default' ], array_column( $this->route( 'remove_timeline', '/timelines/friends', [ 'version' => 1 ] ), 'key' ) );
	}

	private function services(): void {
		$id = $this->call( 'GET', '/services' )->data[0]['id'];
		self::assertCount( 18, $this->route( 'get_service', "/services/$id" )['gate'] );
		self::assertSame( '2026-06-01', $this->route( 'exempt_service', "/services/$id/exemption", [ 'exempt_until' => '2026-06-01', 'reason' => 'hospital' ] )['exempt_until'] );
		self::assertSame( 'active', $this->route( 'act_on_service', "/services/$id/state", [ 'action' => 'restore', 'reason' => 'to be sure' ] )['wanted'] );
	}

	private function servers( World $world ): void {
		$input  = [ 'kind' => 'by_hand', 'name' => 'Old server', 'address' => '', 'user_name' => '', 'secret' => World::SECRET, 'allows_private_address' => false, 'keeps_mail' => false ];
		$server = max( array_column( $this->route( 'add_server', '/servers', $input )['servers'], 'id' ) );
		self::assertContains( 'Older server', array_column( $this->route( 'change_server', "/servers/$server", [ ...$input, 'name' => 'Older server' ] )['servers'], 'name' ) );
		self::assertTrue( $this->route( 'test_server', "/servers/$server/test", [] )['ok'] );
		$id = $this->call( 'GET', '/services' )->data[0]['id'];
		$this->database->execute( "UPDATE {services} SET wanted = 'active', actual = 'active' WHERE id = %d", [ $id ] );
		self::assertSame( 'Older server', $this->route( 'map_service', "/services/$id/account", [ 'server_id' => $server, 'account' => '' ] )['server'] );
		$this->database->insert( 'accounts', [ 'server_id' => $server, 'account' => 'free', 'domain' => 'free.example', 'state' => 'active', 'seen_at' => '2026-02-26 07:00:00' ] );
		self::assertCount( 1, $this->route( 'get_server_accounts', "/servers/$server/accounts" )['without_subscription'] );
		self::assertSame( 422, $this->call( 'POST', "/servers/$server/accounts", [] )->status, 'nobody can list what is served by hand' );
		$this->called['read_server_accounts'] = true;
		$work = $this->database->insert( 'hand_work', [ 'service_id' => $id, 'wanted' => 'suspended', 'level' => 'full', 'epoch' => 99, 'do_by' => '2026-02-27', 'state' => 'open' ] );
		self::assertSame( [ $work ], array_column( $this->route( 'list_hand_work', '/hand-work' ), 'id' ) );
		self::assertSame( [], $this->route( 'finish_hand_work', "/hand-work/$work", [] ) );
		$this->database->execute( 'DELETE FROM {outbox} WHERE subject_id = %d', [ $id ] );
		$this->database->execute( "UPDATE {services} SET wanted = 'suspended', actual = 'unknown' WHERE id = %d", [ $id ] );
		self::assertSame( [ 'unknown', 'active' ], array_values( array_intersect_key( $this->route( 'tell_state', "/services/$id/seen", [ 'seen' => 'active', 'reason' => 'I looked' ] ), [ 'actual' => 1, 'drift' => 1 ] ) ) );
		$this->database->execute( "UPDATE {services} SET drift = 'active', wanted = 'suspended', actual = 'suspended', since_on = '2026-01-01' WHERE id = %d", [ $id ] );
		self::assertSame( 'active', $this->route( 'answer_drift', "/services/$id/drift", [ 'leave' => true, 'reason' => 'agreed by telephone' ] )['wanted'] );
		$this->database->execute( "UPDATE {services} SET wanted = 'suspended', actual = 'suspended', since_on = '2026-01-01' WHERE id = %d", [ $id ] );
		self::assertSame( '2026-03-20', $this->route( 'announce_termination', "/services/$id/termination", [ 'on' => '2026-03-20', 'reason' => 'long enough' ] )['terminates_on'] );
		$this->database->execute( "UPDATE {services} SET terminates_on = '2026-02-26' WHERE id = %d", [ $id ] );
		$reference = $this->call( 'GET', "/services/$id" )->data['reference'];
		self::assertSame( 'terminated', $this->route( 'terminate_service', "/services/$id/removal", [ 'reference' => $reference, 'backup' => '2026-02-25', 'reason' => 'long enough' ] )['wanted'] );
		self::assertNotSame( [], $this->route( 'get_coming_suspensions', '/services/coming' ) );
		self::assertNotSame( [], $this->route( 'list_servers', '/servers' ) );
		$this->database->execute( 'UPDATE {services} SET server_id = 1 WHERE server_id = %d', [ $server ] );
		self::assertNotContains( $server, array_column( $this->route( 'remove_server', "/servers/$server" )['servers'], 'id' ) );
		$customer = $this->call( 'GET', '/customers' )->data[0]['id'];
		self::assertNotNull( $this->route( 'exempt_customer', "/customers/$customer/exemption", [ 'exempt_until' => '2026-06-01', 'reason' => 'flood' ] ) );
		$this->route( 'allow_rise', '/runner/allow-rise', [] );
	}

	private function overview( int $anna ): void {
		$parked = $this->database->insert( 'outbox', [ 'effect' => 'restore', 'dedupe_key' => 'canary', 'priority' => 0, 'customer_id' => $anna, 'subject_id' => 1, 'state' => 'parked', 'attempts' => 9, 'due_at' => '2026-02-26 07:00:00', 'created_at' => '2026-02-01 07:00:00', 'last_error' => 'no answer' ] );
		self::assertSame( [ $parked ], array_column( $this->route( 'list_parked', '/parked' ), 'id' ) );
		self::assertSame( [], $this->route( 'act_on_parked', "/parked/$parked", [ 'action' => 'let_go' ] ) );
		$this->route( 'get_forecast', '/forecast' );
		$this->database->execute( "UPDATE {runner} SET silent_from = '2026-02-01 00:00:00'" );
		self::assertSame( '2026-02-01T00:00:00Z', $this->route( 'get_overview', '/overview' )['runner']['silent_from'] );
		self::assertNull( $this->route( 'confirm_restart', '/runner/confirm-restart', [] )['runner']['silent_from'] );
	}

	/**
	 * @param array<string, mixed>|null $body
	 * @param array<string, string>     $query
	 * @return array<array-key, mixed>
	 */
	private function route( string $name, string $path, ?array $body = null, array $query = [] ): array {
		$reply = $this->call( $this->contract->routes()[ $name ]->method, $path, $body, $query );
		self::assertSame( 200, $reply->status, "$name: $reply->json" );
		$this->called[ $name ] = true;
		$this->seen           .= $reply->json;
		return $reply->data;
	}

	private function world(): World {
		return new World( $this->ok( ... ), $this->on_day( ... ) );
	}
}
