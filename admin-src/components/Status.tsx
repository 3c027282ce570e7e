import type { ReactNode } from 'react';

export type Tone = 'plain' | 'good' | 'warning' | 'bad' | 'paused';

/** The shape that goes with a tone, for whoever doesn't see the colour. */
const SHAPES: Record< Tone, string > = { plain: '○', good: '●', warning: '◔', bad: '✕', paused: '❚❚' };

interface StatusProps {
	tone: Tone;
	shape?: string;
	children: ReactNode;
}

/** A state: always a word with a shape, never a colour alone. */
export function Status( { tone, shape, children }: StatusProps ) {
	return (
		<span className={ `hosting-invoices-status is-${ tone }` }>
			<span aria-hidden="true">{ shape ?? SHAPES[ tone ] }</span> { children }
		</span>
	);
}
