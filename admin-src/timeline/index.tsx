import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { __, sprintf } from '@wordpress/i18n';
import type { Timeline as Saved } from '../../contract/timeline';
import { boot } from '../components/boot';
import { Card } from '../components/Card';
import { date_in_words, date_of_instant } from '../components/calendar';
import { TextField } from '../components/form/fields';
import { Loaded } from '../components/Loaded';
import { PageHeading } from '../components/PageHeading';
import { usePlace } from '../components/router';
import { AddStep } from './AddStep';
import { DEFAULT } from './api';
import { Axis } from './Axis';
import { ConditionFields } from './ConditionFields';
import { Difference } from './Difference';
import { move_to } from './edit';
import { Objections } from './Objections';
import { timeline_query, timelines_query } from './queries';
import { SaveBar } from './SaveBar';
import { StepEditor } from './StepEditor';
import { type Editing, useTimeline } from './useTimeline';
import { name_of, Who } from './Who';

function version_words( { number, saved_at, saved_by, kept_invoices }: Saved, changed: boolean ): string {
	const saved =
		number === 0 || saved_at === null
			? __( 'as it came with the plugin', 'hosting-invoices' )
			: sprintf(
					// translators: 1: number of a version, 2: date in words, 3: name
					__( 'version %1$d of %2$s, by %3$s', 'hosting-invoices' ),
					number,
					date_in_words( date_of_instant( saved_at ) ),
					saved_by
				);
	const kept =
		kept_invoices > 0
			? // translators: %d: number of invoices
				sprintf( __( '%d open invoices on an older version', 'hosting-invoices' ), kept_invoices )
			: '';
	const not_saved = changed ? __( 'changed, not saved', 'hosting-invoices' ) : '';
	return [ saved, kept, not_saved ].filter( Boolean ).join( ' · ' );
}

/** For whom a timeline is that is not the default one. */
function Whose( { editing, locked }: { editing: Editing; locked: boolean } ) {
	return (
		<Card title={ __( 'For whom', 'hosting-invoices' ) }>
			<div className="hosting-invoices-form">
				<TextField
					label={ __( 'Name', 'hosting-invoices' ) }
					value={ editing.name }
					onChange={ ( name ) => editing.change( { name } ) }
					maxLength={ 80 }
					disabled={ locked }
				/>
				<ConditionFields
					value={ editing.conditions }
					onChange={ ( conditions ) => editing.change( { conditions } ) }
					locked={ locked }
				/>
			</div>
		</Card>
	);
}

function Editor( { timeline }: { timeline: Saved } ) {
	const editing = useTimeline( timeline );
	const [ chosen, set_chosen ] = useState( timeline.steps[ 0 ]?.key ?? '' );
	const [ called, call ] = useState( 0 );
	const { steps, objections, edit } = editing;
	const choose_and_go_to = ( key: string ) => {
		set_chosen( key );
		call( called + 1 );
	};
	const step = steps.find( ( { key } ) => key === chosen );
	const may = boot().may_change_settings;
	return (
		<>
			<Who chosen={ timeline.key } version={ timeline.version } may={ may } />
			<Card
				title={
					<>
						{ name_of( { key: timeline.key, name: editing.name } ) }{ ' ' }
						<span className="hosting-invoices-muted">· { version_words( timeline, editing.changed ) }</span>
					</>
				}
				actions={ may && <AddStep steps={ steps } onAdd={ edit } onChoose={ set_chosen } /> }
			>
				<Axis
					steps={ steps }
					saved={ timeline.steps }
					objections={ objections }
					chosen={ chosen }
					called={ called }
					locked={ ! may }
					onChoose={ set_chosen }
					onMove={ ( key, day ) => edit( move_to( steps, key, day ) ) }
				/>
				<Objections
					objections={ objections }
					steps={ steps }
					onRepair={ ( key, day ) => edit( move_to( steps, key, day ) ) }
				/>
			</Card>
			<div className="hosting-invoices-cols">
				<div>
					{ timeline.key !== DEFAULT && <Whose editing={ editing } locked={ ! may } /> }
					<Card title={ __( 'What changes in 60 days', 'hosting-invoices' ) }>
						<Difference editing={ editing } />
						{ may && <SaveBar editing={ editing } newest={ timeline } /> }
					</Card>
				</div>
				{ step && (
					<StepEditor
						key={ step.key }
						step={ step }
						steps={ steps }
						default_text={ timeline.default_texts[ step.key ] }
						locked={ ! may }
						onChange={ edit }
						onChoose={ choose_and_go_to }
					/>
				) }
			</div>
		</>
	);
}

/** One that is not saved yet begins with the steps of the default one. */
const begun = ( from: Saved, key: string, name: string ): Saved => ( {
	...from,
	key,
	name,
	conditions: { ...from.conditions, group: name.slice( 0, 40 ) },
	version: 0,
	number: 0,
	saved_at: null,
	saved_by: '',
	kept_invoices: 0,
} );

export default function Timeline() {
	const { params } = usePlace();
	const which = params.get( 'which' ) ?? DEFAULT;
	const all = useQuery( timelines_query() );
	const is_new = which !== DEFAULT && all.data !== undefined && ! all.data.some( ( { key } ) => key === which );
	const query = useQuery( {
		...timeline_query( is_new ? DEFAULT : which ),
		enabled: which === DEFAULT || all.data !== undefined,
	} );
	const title = __( 'Timeline', 'hosting-invoices' );
	return (
		<>
			<PageHeading title={ title }>{ title }</PageHeading>
			<Loaded query={ query } lines={ 8 }>
				{ ( timeline ) => (
					<Editor
						key={ which }
						timeline={ is_new ? begun( timeline, which, params.get( 'name' ) ?? which ) : timeline }
					/>
				) }
			</Loaded>
		</>
	);
}
