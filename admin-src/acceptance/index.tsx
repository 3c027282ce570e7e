import { useRef, type FormEvent } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { AcceptanceRules } from '../../contract/acceptance';
import { rules_query, save_rules } from '../components/acceptance/queries';
import { boot } from '../components/boot';
import { Card } from '../components/Card';
import { useDraft } from '../components/drafts';
import { useFocusOnWrong } from '../components/form/focus';
import { ErrorNotice, Loaded } from '../components/Loaded';
import { useSay } from '../components/notices';
import { PageHeading } from '../components/PageHeading';
import { field_errors } from '../components/wire/error';
import { fill } from '../components/words/fill';
import { RuleFields } from './RuleFields';
import { empty_rule, moved, to_draft, to_wire, type RuleDraft } from './rules';

const MOST = 20;

interface RuleCardProps {
	rule: RuleDraft;
	index: number;
	rules: RuleDraft[];
	keep: ( rules: RuleDraft[] ) => void;
	errors: Record< string, string >;
}

function RuleCard( { rule, index, rules, keep, errors }: RuleCardProps ) {
	const name = rule.name || String( index + 1 );
	return (
		<Card
			// translators: 1: number of a rule, 2: its name
			title={ fill( __( 'Rule %1$s: %2$s', 'hosting-invoices' ), index + 1, rule.name || '…' ) }
		>
			<RuleFields
				rule={ rule }
				path={ `rules.${ index }` }
				errors={ errors }
				onChange={ ( changed ) => keep( rules.map( ( one, at ) => ( at === index ? changed : one ) ) ) }
			/>
			<div className="hosting-invoices-buttons">
				<Button
					variant="tertiary"
					disabled={ index === 0 }
					accessibleWhenDisabled
					// translators: %s: name of a rule
					label={ fill( __( 'Move “%s” up', 'hosting-invoices' ), name ) }
					onClick={ () => keep( moved( rules, index, -1 ) ) }
				>
					{ __( 'Up', 'hosting-invoices' ) }
				</Button>
				<Button
					variant="tertiary"
					disabled={ index === rules.length - 1 }
					accessibleWhenDisabled
					// translators: %s: name of a rule
					label={ fill( __( 'Move “%s” down', 'hosting-invoices' ), name ) }
					onClick={ () => keep( moved( rules, index, 1 ) ) }
				>
					{ __( 'Down', 'hosting-invoices' ) }
				</Button>
				<Button
					variant="tertiary"
					isDestructive
					// translators: %s: name of a rule
					label={ fill( __( 'Remove “%s”', 'hosting-invoices' ), name ) }
					onClick={ () => keep( rules.filter( ( _one, at ) => at !== index ) ) }
				>
					{ __( 'Remove', 'hosting-invoices' ) }
				</Button>
			</div>
		</Card>
	);
}

function Rules( { saved }: { saved: AcceptanceRules } ) {
	const [ kept, keep, drop ] = useDraft< RuleDraft[] >( 'acceptance' );
	const form = useRef< HTMLFormElement >( null );
	const say = useSay();
	const save = useMutation( save_rules() );
	useFocusOnWrong( form, save.error );
	const rules = kept ?? saved.rules.map( to_draft );
	const submit = ( event: FormEvent ) => {
		event.preventDefault();
		save.mutate(
			{ based_on: saved.version, rules: rules.map( to_wire ) },
			{
				onSuccess: () => {
					drop();
					say( __( 'Saved. New orders are taken on these terms.', 'hosting-invoices' ) );
				},
			}
		);
	};
	return (
		<form ref={ form } onSubmit={ submit } noValidate>
			<p>
				{ __(
					'From top to bottom, the first rule that fits holds. Whom none fits is taken on the usual terms. Customers see the terms before they order; only you see why.',
					'hosting-invoices'
				) }{ ' ' }
				{ saved.has_credit_check
					? __(
							'An outside credit check is connected: it can ask for more than the rules do.',
							'hosting-invoices'
						)
					: '' }
			</p>
			{ rules.map( ( rule, index ) => (
				<RuleCard
					key={ index }
					rule={ rule }
					index={ index }
					rules={ rules }
					keep={ keep }
					errors={ field_errors( save.error ) }
				/>
			) ) }
			{ save.error && <ErrorNotice error={ save.error } /> }
			<div className="hosting-invoices-buttons">
				<Button
					__next40pxDefaultSize
					variant="secondary"
					disabled={ rules.length >= MOST }
					accessibleWhenDisabled
					onClick={ () => keep( [ ...rules, empty_rule() ] ) }
				>
					{ __( 'Add a rule', 'hosting-invoices' ) }
				</Button>
				<Button
					__next40pxDefaultSize
					variant="primary"
					type="submit"
					isBusy={ save.isPending }
					disabled={ save.isPending || kept === null || ! boot().may_change_settings }
					accessibleWhenDisabled
				>
					{ __( 'Save', 'hosting-invoices' ) }
				</Button>
				{ kept !== null && (
					<Button __next40pxDefaultSize variant="tertiary" onClick={ drop }>
						{ __( 'Undo', 'hosting-invoices' ) }
					</Button>
				) }
			</div>
		</form>
	);
}

/** On which terms do we take customers? */
export default function Acceptance() {
	const query = useQuery( rules_query() );
	const title = __( 'Whom do we accept, and on which terms?', 'hosting-invoices' );
	return (
		<>
			<PageHeading title={ title } above={ { to: '/settings', label: __( 'Settings', 'hosting-invoices' ) } }>
				{ title }
			</PageHeading>
			<Loaded query={ query } lines={ 6 }>
				{ ( saved ) => <Rules saved={ saved } /> }
			</Loaded>
		</>
	);
}
