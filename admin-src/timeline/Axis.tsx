import {
	useEffect,
	useLayoutEffect,
	useRef,
	useState,
	type CSSProperties,
	type KeyboardEvent,
	type PointerEvent,
} from 'react';
import { __, sprintf } from '@wordpress/i18n';
import type { Objection, Step } from '../../contract/timeline';
import { KIND_SIGN, step_name } from '../components/words/steps';
import { by_day, FIRST_DAY, in_range, signed_day } from './edit';
import { day_sign, day_words, manner_name } from './words';
import { days_of_pull, place, place_of_due_date, type Placed } from './layout';

interface AxisProps {
	steps: Step[];
	saved: Step[];
	objections: Objection[];
	chosen: string;
	/** counts how often the chosen step asked for the focus */
	called: number;
	locked: boolean;
	onChoose: ( key: string ) => void;
	onMove: ( key: string, day: number ) => void;
}

interface MarkProps extends Omit< AxisProps, 'steps' | 'objections' | 'called' > {
	step: Step;
	placed: Placed;
	objection: Objection | undefined;
	most: number;
}

/** Below the name: was +20, too early, off, or what kind of thing it is. */
function remark( { step, saved, objection }: Pick< MarkProps, 'step' | 'saved' | 'objection' > ): string {
	if ( ! step.enabled ) {
		return __( 'off', 'hosting-invoices' );
	}
	if ( objection ) {
		return __( 'not allowed', 'hosting-invoices' );
	}
	const before = saved.find( ( { key } ) => key === step.key );
	if ( ! before ) {
		return __( 'new', 'hosting-invoices' );
	}
	return before.day === step.day
		? manner_name( step )
		: // translators: %s: day from the due date, as +5
			sprintf( __( 'was %s', 'hosting-invoices' ), signed_day( before.day ) );
}

function Mark( { step, placed, most, chosen, locked, onChoose, onMove, ...rest }: MarkProps ) {
	const [ pull, set_pull ] = useState< { from: number; day: number } | null >( null );
	const below = remark( { step, ...rest } );
	const classes = [ `is-${ placed.side }`, rest.objection && 'is-forbidden', ! step.enabled && 'is-off' ].filter(
		Boolean
	);
	const on_key = ( event: KeyboardEvent ) => {
		const days = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1, PageDown: -7, PageUp: 7 }[ event.key ];
		if ( days !== undefined && ! locked ) {
			event.preventDefault();
			onChoose( step.key );
			onMove( step.key, step.day + days );
		}
	};
	const drag = ( event: PointerEvent< HTMLButtonElement > ) => {
		if ( pull ) {
			const width = event.currentTarget.closest( 'ol' )?.clientWidth ?? 0;
			onMove( step.key, in_range( pull.day + days_of_pull( event.clientX - pull.from, width, most ) ) );
		}
	};
	const grab = ( event: PointerEvent< HTMLButtonElement > ) => {
		if ( ! locked && event.button === 0 && event.pointerType === 'mouse' ) {
			event.currentTarget.setPointerCapture?.( event.pointerId );
			set_pull( { from: event.clientX, day: step.day } );
		}
	};
	return (
		<li className={ classes.join( ' ' ) } style={ { '--hi-left': `${ placed.left }%` } as CSSProperties }>
			<span className="hosting-invoices-axis__day" aria-hidden="true">
				{ day_sign( step ) }
			</span>
			<button
				type="button"
				aria-pressed={ chosen === step.key }
				aria-keyshortcuts={ locked ? undefined : 'ArrowLeft ArrowRight' }
				onClick={ () => onChoose( step.key ) }
				onKeyDown={ on_key }
				onPointerDown={ grab }
				onPointerMove={ drag }
				onPointerUp={ () => set_pull( null ) }
				onPointerCancel={ () => set_pull( null ) }
			>
				<span aria-hidden="true">{ KIND_SIGN[ step.do ] } </span>
				{ step_name( step.key, step.label ) }
				<small>{ below }</small>
				<span className="screen-reader-text">{ day_words( step ) }</span>
			</button>
		</li>
	);
}

/** The steps on a line of days; on a narrow screen, and for who listens, the same list from top to bottom. */
export function Axis( { steps, objections, onMove, called, ...rest }: AxisProps ) {
	const list = useRef< HTMLOListElement >( null );
	const by_key = useRef( false );
	const [ said, say ] = useState( '' );
	// A step that passes another one changes places in the list, which would cost it the focus.
	useLayoutEffect( () => {
		if ( by_key.current ) {
			by_key.current = false;
			list.current?.querySelector< HTMLElement >( 'button[aria-pressed="true"]' )?.focus();
		}
	} );
	// Who copied a step or took one away goes on from the one that is chosen then.
	useEffect( () => {
		if ( called > 0 ) {
			list.current?.querySelector< HTMLElement >( 'button[aria-pressed="true"]' )?.focus();
		}
	}, [ called ] );
	const move = ( key: string, day: number ) => {
		by_key.current = list.current?.contains( list.current.ownerDocument.activeElement ) ?? false;
		onMove( key, day );
		// translators: %d: day after the due date
		say( sprintf( __( 'day %d', 'hosting-invoices' ), in_range( day, FIRST_DAY ) ) );
	};
	const ordered = by_day( steps );
	const last = Math.max( 0, ...steps.filter( ( { manner } ) => ! manner.after_payment ).map( ( { day } ) => day ) );
	// What follows a payment stands behind everything else: nobody knows on which day that is.
	const days = ordered.map( ( { day, manner } ) => ( manner.after_payment ? last + 7 + day : day ) );
	const places = place( days );
	const most = Math.max( 0, ...days );
	return (
		<>
			<div className="hosting-invoices-scroll">
				<ol
					ref={ list }
					className="hosting-invoices-axis"
					aria-label={ __( 'Steps by day', 'hosting-invoices' ) }
					style={ { minWidth: `${ ordered.length * 84 }px` } }
				>
					<li
						className="is-start"
						aria-hidden="true"
						style={ { '--hi-left': `${ place_of_due_date( days ) }%` } as CSSProperties }
					>
						<span className="hosting-invoices-axis__day">{ __( 'due date', 'hosting-invoices' ) }</span>
					</li>
					{ ordered.map( ( step, rank ) => (
						<Mark
							key={ step.key }
							{ ...rest }
							onMove={ move }
							step={ step }
							placed={ places[ rank ] ?? { left: 50, side: 'up' } }
							objection={ objections.find( ( objection ) => objection.step === step.key ) }
							most={ most }
						/>
					) ) }
				</ol>
			</div>
			<span className="screen-reader-text" aria-live="assertive">
				{ said }
			</span>
			{ ! rest.locked && (
				<p className="hosting-invoices-muted">
					{ __(
						'← → moves the chosen step a day, Page Up and Page Down a week; it can be pulled with the mouse too.',
						'hosting-invoices'
					) }
				</p>
			) }
		</>
	);
}
