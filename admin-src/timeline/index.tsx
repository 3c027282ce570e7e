import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { __, sprintf } from '@wordpress/i18n';
import type { Timeline as Saved } from '../../contract/timeline';
import { boot } from '../components/boot';
import { Card } from '../components/Card';
import { date_in_words, date_of_instant } from '../components/calendar';
import { Loaded } from '../components/Loaded';
import { PageHeading } from '../components/PageHeading';
import { AddStep } from './AddStep';
import { Axis } from './Axis';
import { Difference } from './Difference';
import { move_to } from './edit';
import { Objections } from './Objections';
import { timeline_query } from './queries';
import { SaveBar } from './SaveBar';
import { StepEditor } from './StepEditor';
import { useTimeline } from './useTimeline';

function version_words( { version, saved_at, saved_by }: Saved, changed: boolean ): string {
	const saved =
		version === 0 || saved_at === null
			? __( 'as it came with the plugin', 'hosting-invoices' )
			: sprintf(
					// translators: 1: number of a version, 2: date in words, 3: name
					__( 'version %1$d of %2$s, by %3$s', 'hosting-invoices' ),
					version,
					date_in_words( date_of_instant( saved_at ) ),
					saved_by
				);
	// translators: %s: which version
	return changed ? sprintf( __( '%s · changed, not saved', 'hosting-invoices' ), saved ) : saved;
}

function Editor( { timeline }: { timeline: Saved } ) {
	const editing = useTimeline( timeline );
	const [ chosen, set_chosen ] = useState( timeline.steps[ 0 ]?.key ?? '' );
	const { steps, objections, edit } = editing;
	const step = steps.find( ( { key } ) => key === chosen );
	const may = boot().may_change_settings;
	return (
		<>
			<Card
				title={
					<>
						{ __( 'Steps after the due date', 'hosting-invoices' ) }{ ' ' }
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
				<Card title={ __( 'What changes in 60 days', 'hosting-invoices' ) }>
					<Difference editing={ editing } />
					{ may && <SaveBar editing={ editing } newest={ timeline } /> }
				</Card>
				{ step && (
					<StepEditor
						key={ step.key }
						step={ step }
						steps={ steps }
						default_text={ timeline.default_texts[ step.key ] }
						locked={ ! may }
						onChange={ edit }
					/>
				) }
			</div>
		</>
	);
}

export default function Timeline() {
	const query = useQuery( timeline_query() );
	const title = __( 'Timeline', 'hosting-invoices' );
	return (
		<>
			<PageHeading title={ title }>{ title }</PageHeading>
			<Loaded query={ query } lines={ 8 }>
				{ ( timeline ) => <Editor timeline={ timeline } /> }
			</Loaded>
		</>
	);
}
